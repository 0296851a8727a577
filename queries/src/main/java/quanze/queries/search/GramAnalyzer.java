package quanze.queries.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Folds a text and cuts it into grams. */
final class GramAnalyzer extends Analyzer {

	/** Shared: safe for many threads. */
	static final GramAnalyzer INSTANCE = new GramAnalyzer();

	private GramAnalyzer() {
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		return new TokenStreamComponents(new GramTokenizer());
	}

	@Override
	protected Reader initReader(String field, Reader reader) {
		return Folding.filter(reader);
	}

	/** The grams of a text, in its order. */
	List<Gram> grams(String text) {
		List<Gram> grams = new ArrayList<>();
		try (TokenStream stream = tokenStream("", Folding.clean(text))) {
			var term = stream.getAttribute(CharTermAttribute.class);
			var offset = stream.getAttribute(OffsetAttribute.class);
			var type = stream.getAttribute(TypeAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				grams.add(new Gram(term.toString(), Gram.Type.valueOf(type.type().toUpperCase(Locale.ROOT)),
						offset.startOffset(), offset.endOffset()));
			}
			stream.end();
			return grams;
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}
}
