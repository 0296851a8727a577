package quanze.queries.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the evidence for a question. Where its scope holds few subjects each of them is heard;
 * else those that share its words or its meaning.
 */
final class Witnesses {

	/** Up to so many are all heard. */
	static final int FEW = 4_000;

	/** Of more, so many by their words, and by so many texts that are near in meaning. */
	private static final int MANY = 300;

	/** And by so many things whose scenes are near. */
	private static final int NEAREST_SCENES = 20;

	/** So many of each kind are kept. */
	private static final int KEPT = 30;

	private static final Set<String> SAYING = Set.of(Field.NAME.key(), Field.SAYING.key());

	/** Of each kind so many that may be the answer are doubted: the best, and who wins without it. */
	private static final int DOUBTED = 8;

	/** Of so many the nearest saying is told. */
	private static final int SAID = 10;

	private final IndexSearcher searcher;

	private final Sought sought;

	private final int @Nullable [] few;

	private final LocalDate day;

	private final long known;

	private final Meanings.@Nullable Likeness likeness;

	private final Scenes.@Nullable Near scenes;

	private final List<Foils.Near> foils;

	/**
	 * @param few
	 *            all subjects of the scope, ascending; null where they are many
	 * @param likeness
	 *            of names and sayings; null where meanings are not kept
	 * @param scenes
	 *            how near they are to the question; null where meanings are not kept
	 * @param foils
	 *            that are near the question
	 */
	Witnesses(IndexSearcher searcher, Sought sought, LocalDate day, long known,
			int @Nullable [] few, Meanings.@Nullable Likeness likeness,
			Scenes.@Nullable Near scenes, List<Foils.Near> foils) {
		this.few = few;
		this.searcher = searcher;
		this.sought = sought;
		this.day = day;
		this.known = known;
		this.likeness = likeness;
		this.scenes = scenes;
		this.foils = foils;
	}

	/** Of each kind the best, those in force here and others; best first. */
	List<Evidence> gather() throws IOException {
		Query words = EvidenceField.query(sought.text(), searcher);
		int[] docs = docs(words);
		double[] wholes = Wholes.of(sought.meant(), searcher.getIndexReader(), docs);
		List<Heard> heard = new ArrayList<>(docs.length);
		var leaves = searcher.getIndexReader().leaves();
		Weight scored = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE, 1);
		Weight inForce = filter(Filters.of(SearchFilter.ALL, day, known));
		Weight here = filter(new Filters().any(Keyword.APPLIES_IN, sought.here()));
		Weight requested = filter(new Filters().any(Keyword.REQUESTER, sought.agencies()));
		int from = 0;
		for (LeafReaderContext leaf : leaves) {
			int to = from;
			while (to < docs.length && docs[to] < leaf.docBase + leaf.reader().maxDoc()) {
				to++;
			}
			if (to > from) {
				hear(leaf, Arrays.copyOfRange(docs, from, to), Arrays.copyOfRange(wholes, from, to), scored,
						inForce, here, requested, heard);
			}
			from = to;
		}
		return told(best(heard));
	}

	private void hear(LeafReaderContext leaf, int[] docs, double[] wholes, Weight scored, Weight inForce,
			Weight here, Weight requested, List<Heard> heard) throws IOException {
		SortedDocValues subjects = leaf.reader().getSortedDocValues(IndexDocument.SUBJECT);
		NumericDocValues names = DocValues.getNumeric(leaf.reader(), IndexDocument.ALIKE);
		NumericDocValues grams = DocValues.getNumeric(leaf.reader(), EvidenceField.GRAMS);
		SortedNumericDocValues titles = leaf.reader().getSortedNumericDocValues(IndexDocument.TITLE_MEANING);
		SortedNumericDocValues sayings = leaf.reader()
				.getSortedNumericDocValues(IndexDocument.SAYING_MEANINGS);
		SortedNumericDocValues known = leaf.reader().getSortedNumericDocValues(IndexDocument.SCENES);
		Along scores = Along.of(scored, leaf);
		Along valid = Along.of(inForce, leaf);
		Along near = Along.of(here, leaf);
		Along asked = Along.of(requested, leaf);
		for (int i = 0; i < docs.length; i++) {
			int doc = docs[i] - leaf.docBase;
			if (subjects == null || !subjects.advanceExact(doc)) {
				continue;
			}
			Subject subject = Subject.valueOf(subjects.lookupOrd(subjects.ordValue()).utf8ToString());
			double title = nearest(titles, doc);
			int scene = scenes == null ? Scenes.NONE : scenes.entry(known, doc);
			Signs signs = new Signs(scores.score(doc), wholes[i], title,
					nearest(sayings, doc), scenes == null ? 0 : scenes.of(scene),
					!sought.agencies().isEmpty() && asked.has(doc), (int) value(grams, doc));
			heard.add(new Heard(docs[i], subject, value(names, doc), valid.has(doc),
					subject != Subject.TERRITORIAL || sought.here().isEmpty() || near.has(doc), signs,
					signs.score(), scene));
		}
	}

	private static long value(NumericDocValues values, int doc) throws IOException {
		return values.advanceExact(doc) ? values.longValue() : 0;
	}

	/** Of each kind the best; what areas call the same stands together. */
	private static Map<Subject, PriorityQueue<Heard>> best(List<Heard> heard) {
		Map<Long, Double> alike = new HashMap<>();
		heard.stream().filter(it -> it.subject() == Subject.TERRITORIAL)
				.forEach(it -> alike.merge(it.name(), it.signs().score(), Math::max));
		Map<Subject, PriorityQueue<Heard>> best = new EnumMap<>(Subject.class);
		for (Heard one : heard) {
			keep(one.subject() == Subject.TERRITORIAL ? one.with(alike.getOrDefault(one.name(), 0.0)) : one,
					best.computeIfAbsent(one.subject(), it -> new PriorityQueue<>(Heard.WORST_FIRST)));
		}
		return best;
	}

	private static void keep(Heard heard, PriorityQueue<Heard> best) {
		best.add(heard);
		if (best.size() > 3 * KEPT) {
			best.poll();
		}
	}

	private double nearest(@Nullable SortedNumericDocValues keys, int doc) throws IOException {
		return likeness == null ? 0 : likeness.nearest(keys, doc);
	}

	private List<Evidence> told(Map<Subject, PriorityQueue<Heard>> best) throws IOException {
		List<Heard> all = new ArrayList<>();
		Set<Integer> doubted = new HashSet<>();
		for (PriorityQueue<Heard> ofKind : best.values()) {
			List<Heard> sorted = ofKind.stream().sorted(Heard.WORST_FIRST.reversed()).toList();
			sorted.stream().filter(Heard::isEligible).limit(KEPT).forEach(all::add);
			sorted.stream().filter(Heard::isEligible).limit(DOUBTED).forEach(it -> doubted.add(it.doc()));
			sorted.stream().filter(it -> !it.isEligible()).limit(KEPT).forEach(all::add);
		}
		all.sort(Heard.WORST_FIRST.reversed());
		Doubts doubts = Doubts.of(sought.text(), foils, doubted.stream().mapToInt(it -> it).toArray(),
				searcher.getIndexReader());
		Map<Integer, Label> labels = Label.of(all.stream().mapToInt(Heard::doc).sorted().toArray(), searcher);
		StoredFields sayings = searcher.storedFields();
		List<Evidence> told = new ArrayList<>(all.size());
		for (Heard heard : all) {
			Label label = Objects.requireNonNull(labels.get(heard.doc()));
			Doubt doubt = doubted.contains(heard.doc())
					? doubts.of(heard.doc(), heard.signs(),
							likeness == null ? null : likeness.direction(Meanings.key(label.name())))
					: Doubt.NONE;
			told.add(new Evidence(heard.subject, label.code(), label.name(), heard.inForce, heard.here,
					label.area(), heard.signs, heard.alike, doubt,
					told.size() < SAID ? nearest(heard, sayings.document(heard.doc, SAYING)) : null));
		}
		told.sort(Comparator.<Evidence>comparingDouble(it -> -it.score()).thenComparing(Evidence::code));
		return told;
	}

	private @Nullable String nearest(Heard heard, Document document) throws IOException {
		String nearest = null;
		float most = 0;
		if (scenes != null && heard.scene != Scenes.NONE) {
			Scenes.Nearest scene = scenes.nearest(heard.scene);
			nearest = scene.text();
			most = scene.likeness();
		}
		for (Field field : new Field[]{Field.NAME, Field.SAYING}) {
			for (String text : document.getValues(field.key())) {
				float likeness = this.likeness == null ? 0 : this.likeness.of(Meanings.key(text));
				if (likeness > most) {
					most = likeness;
					nearest = text;
				}
			}
		}
		return nearest;
	}

	/** All subjects of a scope that were known then, ascending; null where they are many. */
	static int @Nullable [] few(@Nullable String scope, long known, IndexSearcher searcher)
			throws IOException {
		Query exists = new Filters().known(known).equal(Keyword.AREA, scope)
				.around(new FieldExistsQuery(IndexDocument.SUBJECT));
		ScoreDoc[] found = searcher.search(exists, FEW + 1).scoreDocs;
		return found.length > FEW ? null : docs(found);
	}

	/** The documents to be heard, ascending. */
	private int[] docs(Query words) throws IOException {
		if (few != null) {
			return few;
		}
		int[] byWords = docs(searcher.search(
				new Filters().known(known).equal(Keyword.AREA, sought.scope()).around(words),
				MANY).scoreDocs);
		if (likeness == null) {
			return byWords;
		}
		long[] keys = likeness.nearest(MANY);
		Query means = new BooleanQuery.Builder()
				.add(MeaningField.anyOf(IndexDocument.TITLE_MEANING, keys), Occur.SHOULD)
				.add(MeaningField.anyOf(IndexDocument.SAYING_MEANINGS, keys), Occur.SHOULD)
				.add(MeaningField.anyOf(IndexDocument.SCENES,
						scenes == null ? new long[0] : scenes.keys(NEAREST_SCENES)), Occur.SHOULD)
				.build();
		int[] byMeaning = docs(searcher.search(
				new Filters().known(known).equal(Keyword.AREA, sought.scope()).around(means),
				MANY).scoreDocs);
		return IntStream.concat(Arrays.stream(byWords), Arrays.stream(byMeaning)).distinct().sorted()
				.toArray();
	}

	private static int[] docs(ScoreDoc[] found) {
		return Arrays.stream(found).mapToInt(it -> it.doc).sorted().toArray();
	}

	private Weight filter(Filters filters) throws IOException {
		return searcher.createWeight(searcher.rewrite(filters.around(MatchAllDocsQuery.INSTANCE)),
				ScoreMode.COMPLETE_NO_SCORES, 1);
	}

	/**
	 * A document that was heard.
	 *
	 * @param name
	 *            the same for all that are called the same
	 * @param scene
	 *            by whose scenes it is known
	 */
	private record Heard(int doc, Subject subject, long name, boolean inForce, boolean here, Signs signs,
			double alike, int scene) {

		static final Comparator<Heard> WORST_FIRST = Comparator.comparingDouble(Heard::score)
				.thenComparing(Comparator.comparingInt(Heard::doc).reversed());

		boolean isEligible() {
			return inForce && here;
		}

		double score() {
			return Evidence.score(signs, alike);
		}

		Heard with(double otherAlike) {
			return new Heard(doc, subject, name, inForce, here, signs, otherAlike, scene);
		}
	}
}
