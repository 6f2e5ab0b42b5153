package hk.ipo.render.excel;

/**
 * How a kind of cells is drawn.
 *
 * @param face the letters
 * @param paper what surrounds them
 */
record CellDesign(Face face, Paper paper) {}
