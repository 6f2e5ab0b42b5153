package hk.ipo.render.excel;

import hk.ipo.render.zip.Compression;

/**
 * How a workbook is packed.
 *
 * @param compression how hard its parts are compressed
 * @param threads how many work at it at once
 * @param rowsOfASheet the deals that a sheet takes below its header
 */
record Packing(Compression compression, int threads, int rowsOfASheet) {

    /** The rows that the file format knows, less the header. */
    private static final int MOST_ROWS = 1_048_576 - 1;

    /** Packs with all cores. */
    static Packing of(Compression compression) {
        return new Packing(compression, Runtime.getRuntime().availableProcessors(), MOST_ROWS);
    }
}
