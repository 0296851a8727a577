package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import quanze.queries.language.Pinyin;
import quanze.queries.language.Vocabulary;

/**
 * Writes pinyin in characters: those that are likeliest by what the lists and people say, two at a
 * time.
 */
public final class Spelling {

	private static final int CHOICES = 20;

	/** What a pair that nobody has costs. */
	private static final double UNHEARD = -1;

	private final SearchIndex index;

	private final List<String> sentences;

	private final Cache<IndexReader.CacheKey, Pairs> pairs = Caffeine.newBuilder().maximumSize(2)
			.executor(Runnable::run).build();

	/** Spells by that index, as it is at each question, and by what people say. */
	public Spelling(SearchIndex index, Vocabulary vocabulary) {
		this.index = index;
		this.sentences = Scenes.texts(vocabulary.scenes()).stream().map(Folding::fold).toList();
	}

	/** A folded text with its pinyin in characters; the same text when it has no Latin letters. */
	public String inCharacters(String folded) {
		if (folded.chars().noneMatch(Pinyin::isLetter)) {
			return folded;
		}
		return index.search(searcher -> {
			IndexReader reader = searcher.getIndexReader();
			Pairs known = pairs.getIfPresent(reader.getReaderCacheHelper().getKey());
			if (known == null) {
				known = Pairs.of(reader, sentences);
				pairs.put(reader.getReaderCacheHelper().getKey(), known);
			}
			return spelled(folded, known);
		});
	}

	/** Letters that are no pinyin stay; a blank between two words that both are goes. */
	private static String spelled(String text, Pairs pairs) {
		StringBuilder spelled = new StringBuilder();
		List<List<String>> run = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int end = at;
			while (end < text.length() && Pinyin.isLetter(text.charAt(end))) {
				end++;
			}
			List<String> syllables = Pinyin.syllables(text.substring(at, end));
			if (end > at && !syllables.isEmpty()) {
				syllables.forEach(it -> run.add(pairs.choices(it)));
				at = end;
				continue;
			}
			end = end > at ? end : at + Character.charCount(text.codePointAt(at));
			String as = text.substring(at, end);
			if (as.isBlank() && !run.isEmpty()) {
				at = end;
				continue;
			}
			if (Pinyin.of(text.codePointAt(at)) != null) {
				run.add(List.of(as));
			} else {
				spelled.append(likeliest(run, pairs)).append(as);
				run.clear();
			}
			at = end;
		}
		return spelled.append(likeliest(run, pairs)).toString();
	}

	/** Viterbi over the choices for each place. */
	private static String likeliest(List<List<String>> run, Pairs pairs) {
		if (run.isEmpty()) {
			return "";
		}
		double[] scores = new double[run.getFirst().size()];
		List<int[]> from = new ArrayList<>();
		for (int place = 1; place < run.size(); place++) {
			List<String> before = run.get(place - 1);
			List<String> here = run.get(place);
			double[] next = new double[here.size()];
			int[] best = new int[here.size()];
			for (int i = 0; i < next.length; i++) {
				next[i] = Double.NEGATIVE_INFINITY;
				for (int j = 0; j < scores.length; j++) {
					double score = scores[j] + pairs.weight(before.get(j) + here.get(i));
					if (score > next[i]) {
						next[i] = score;
						best[i] = j;
					}
				}
			}
			scores = next;
			from.add(best);
		}
		int last = 0;
		for (int i = 1; i < scores.length; i++) {
			last = scores[i] > scores[last] ? i : last;
		}
		StringBuilder spelled = new StringBuilder();
		for (int place = run.size() - 1; place >= 0; place--) {
			spelled.insert(0, run.get(place).get(last));
			last = place > 0 ? from.get(place - 1)[last] : last;
		}
		return spelled.toString();
	}

	/** How often which characters stand side by side. */
	private record Pairs(Map<String, List<String>> characters, Map<String, Integer> frequencies) {

		static Pairs of(IndexReader reader, List<String> sentences) throws IOException {
			Map<String, Map<String, Integer>> bySound = new HashMap<>();
			Map<String, Integer> frequencies = new HashMap<>();
			Terms terms = MultiTerms.getTerms(reader, EvidenceField.KEY);
			TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
			while (all.next() != null) {
				String term = all.term().utf8ToString();
				String sound = Pinyin.of(term.codePointAt(0));
				if (sound != null && term.length() == 1) {
					bySound.computeIfAbsent(sound, it -> new HashMap<>()).put(term, all.docFreq());
				} else if (sound != null && term.length() == 2) {
					frequencies.put(term, all.docFreq());
				}
			}
			for (String sentence : sentences) {
				for (int i = 0; i + 1 < sentence.length(); i++) {
					String sound = Pinyin.of(sentence.charAt(i));
					if (sound != null) {
						bySound.computeIfAbsent(sound, it -> new HashMap<>())
								.merge(sentence.substring(i, i + 1), 1, Integer::sum);
						frequencies.merge(sentence.substring(i, i + 2), 1, Integer::sum);
					}
				}
			}
			Map<String, List<String>> characters = new HashMap<>();
			bySound.forEach((sound, found) -> characters.put(sound, found.entrySet().stream()
					.sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
							.thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
					.limit(CHOICES).map(Map.Entry::getKey).toList()));
			return new Pairs(characters, frequencies);
		}

		/** The characters that sound so; the syllable itself when there are none. */
		List<String> choices(String syllable) {
			return Objects.requireNonNullElse(characters.get(syllable), List.of(syllable));
		}

		double weight(String pair) {
			Integer frequency = frequencies.get(pair);
			return frequency == null ? UNHEARD : Math.log(1 + frequency);
		}
	}
}
