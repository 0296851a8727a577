package quanze.queries.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Folds a text and cuts it into grams. */
final class GramAnalyzer extends Analyzer {

	/** Shared: safe for many threads. */
	static final GramAnalyzer INSTANCE = new GramAnalyzer(true);

	/** For text that is folded already. */
	static final GramAnalyzer FOLDED = new GramAnalyzer(false);

	private final boolean folds;

	private GramAnalyzer(boolean folds) {
		this.folds = folds;
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		return new TokenStreamComponents(new GramTokenizer());
	}

	@Override
	protected Reader initReader(String field, Reader reader) {
		return folds ? Folding.filter(reader) : reader;
	}

	/** The grams of a text, in its order. */
	List<Gram> grams(String text) {
		List<Gram> grams = new ArrayList<>();
		String folded = folds ? Folding.oneByOne(text) : null;
		try (TokenStream stream = folded == null
				? tokenStream("", Folding.clean(text))
				: FOLDED.tokenStream("", folded)) {
			var term = stream.getAttribute(CharTermAttribute.class);
			var offset = stream.getAttribute(OffsetAttribute.class);
			var type = stream.getAttribute(TypeAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				grams.add(new Gram(term.toString(), Gram.Type.valueOf(type.type()),
						offset.startOffset(), offset.endOffset()));
			}
			stream.end();
			return grams;
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Hands over the terms of a text and their types, in its order. */
	void forEach(String text, BiConsumer<String, Gram.Type> consumer) {
		try (TokenStream stream = tokenStream("", text)) {
			var term = stream.getAttribute(CharTermAttribute.class);
			var type = stream.getAttribute(TypeAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				consumer.accept(term.toString(), Gram.Type.valueOf(type.type()));
			}
			stream.end();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}
}
