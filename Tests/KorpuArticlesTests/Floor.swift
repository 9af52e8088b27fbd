// Filled in by the first work on this floor.
