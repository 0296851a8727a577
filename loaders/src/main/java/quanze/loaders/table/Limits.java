package quanze.loaders.table;

/** How large a published file may be. */
final class Limits {

	/** Bytes of a file. */
	static final long BYTES = 64L << 20;

	/** Bytes of one entry of a zip file, unpacked. */
	static final long UNPACKED_BYTES = 512L << 20;

	/** How far a zip entry may grow when unpacked: one to this many. */
	static final double GROWTH = 200;

	/** Sheets or tables of a file. */
	static final int GRIDS = 500;

	/** Rows of a sheet. */
	static final int ROWS = 500_000;

	/** Columns of a sheet. */
	static final int COLUMNS = 200;

	/** Characters of a cell. */
	static final int CHARACTERS = 50_000;

	private Limits() {
	}

}
