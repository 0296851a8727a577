package quanze.queries.search;

import java.util.Arrays;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * Refers to the meaning of one of a document's texts, by its key: told for a document, and found by
 * the key.
 */
final class MeaningField extends Field {

	private static final FieldType TYPE = type();

	private final BytesRef term;

	MeaningField(String field, long key) {
		super(field, TYPE);
		fieldsData = key;
		this.term = term(key);
	}

	/** Under which documents are found. */
	static BytesRef term(long key) {
		byte[] bytes = new byte[Long.BYTES];
		NumericUtils.longToSortableBytes(key, bytes, 0);
		return new BytesRef(bytes);
	}

	/** Documents that refer to one of these meanings. */
	static Query anyOf(String field, long[] keys) {
		return new TermInSetQuery(field, Arrays.stream(keys).mapToObj(MeaningField::term).toList());
	}

	@Override
	public BytesRef binaryValue() {
		return term;
	}

	@Override
	public InvertableType invertableType() {
		return InvertableType.BINARY;
	}

	private static FieldType type() {
		FieldType type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS);
		type.setTokenized(false);
		type.setOmitNorms(true);
		type.setDocValuesType(DocValuesType.SORTED_NUMERIC);
		type.freeze();
		return type;
	}
}
