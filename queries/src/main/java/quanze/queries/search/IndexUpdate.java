package quanze.queries.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import quanze.queries.search.GraphDocuments.Numbered;

/** Writes the documents that differ from those before, and deletes those no longer there. */
final class IndexUpdate {

	private static final Set<String> STORED = Set.of(IndexDocument.HASH);

	private final IndexWriter writer;

	private final IndexSearcher before;

	private final FixedBitSet seen;

	private final @Nullable Meanings meanings;

	/**
	 * @param meanings
	 *            null where none are kept
	 */
	IndexUpdate(IndexWriter writer, DirectoryReader before, @Nullable Meanings meanings) {
		this.writer = writer;
		this.meanings = meanings;
		this.before = new IndexSearcher(before);
		this.seen = new FixedBitSet(Math.max(1, before.maxDoc()));
	}

	void accept(Numbered numbered) {
		try {
			write(numbered.document(), numbered.number());
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void deleteUnseen() throws IOException {
		for (var leaf : before.getIndexReader().leaves()) {
			var live = leaf.reader().getLiveDocs();
			for (int i = 0; i < leaf.reader().maxDoc(); i++) {
				if ((live == null || live.get(i)) && !seen.get(leaf.docBase + i)) {
					delete(leaf.docBase + i);
				}
			}
		}
	}

	private void write(IndexDocument document, int number) throws IOException {
		Term id = new Term(IndexDocument.ID, document.id(number));
		TopDocs same = before.getIndexReader().maxDoc() == 0 ? null : before.search(new TermQuery(id), 1);
		if (same == null || same.scoreDocs.length == 0) {
			writer.addDocument(document.toLucene(number, meanings));
			return;
		}
		int doc = same.scoreDocs[0].doc;
		seen.set(doc);
		String hash = before.storedFields().document(doc, STORED).get(IndexDocument.HASH);
		if (!document.hash().equals(hash)) {
			writer.updateDocument(id, document.toLucene(number, meanings));
		}
	}

	private void delete(int doc) throws IOException {
		String id = before.storedFields().document(doc, Set.of(IndexDocument.ID)).get(IndexDocument.ID);
		writer.deleteDocuments(new Term(IndexDocument.ID, id));
	}
}
