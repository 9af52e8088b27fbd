/// A comparison of what is known of two nodes beside their names.
protocol NodeComparing: PairComparing<NodePair> {}
