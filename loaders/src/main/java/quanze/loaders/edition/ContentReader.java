package quanze.loaders.edition;

import java.util.List;

import quanze.loaders.table.Table;

/** Reads the recognised tables of one kind of list. */
interface ContentReader {

	Content read(List<Table> tables);

}
