package quanze.queries.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A node of the graph as it is indexed: gathered bit by bit, then turned into Lucene's document.
 */
final class IndexDocument {

	static final String ID = "id";

	/** How identities begin, in their order. */
	static final String ID_HEAD = "id.head";

	static final String CODE = "code";

	static final String NAME = "label";

	static final String HASH = "hash";

	/** What kind of answer it may be: its kind, of a matter the kind of matter. */
	static final String SUBJECT = "subject";

	/** The same for all that are called the same. */
	static final String ALIKE = "alike";

	/** Refers to the meaning of its name. */
	static final String TITLE_MEANING = "means.title";

	/** Refers to the meanings of the ways to say it. */
	static final String SAYING_MEANINGS = "means.sayings";

	/** Refers to what it is known by in {@link Scenes}. */
	static final String SCENES = "scenes";

	/** How its names sound, two syllables at a time. */
	static final String SOUNDS = "sounds";

	/** What is counted over all that is found, or told of what is suggested. */
	private static final Set<Keyword> COUNTED = EnumSet.of(Keyword.KIND, Keyword.AGENCY, Keyword.AREA,
			Keyword.DOMAIN, Keyword.INSTRUMENT, Keyword.EDITION, Keyword.APPLIES_IN);

	/** Refers to the meanings of names and sayings of what is no subject. */
	static final String OTHER_MEANINGS = "means.others";

	/** Refers to the meaning of the text of an article. */
	static final String TEXT_MEANING = "means.text";

	/** What the text of an article is stored in. */
	static final Set<String> TEXT = Set.of(Field.DUTY.key());

	/** How much law rests on the instrument of an article: a float, as its bits. */
	static final String PROMINENCE = "prominence";

	/** Where an article stands: those before and after it in its instrument have one less, one more. */
	static final String PLACE = "place";

	private static final List<Kind> KINDS = Stream.of(Kind.values()).sorted(Comparator.comparing(Kind::name))
			.toList();

	private static final int LONGEST_TEXT = 20_000;

	private static final int MOST_SAYINGS = 200;

	private static final FieldType SEARCHED = searched();

	private final Kind kind;

	private final String code;

	private final String name;

	private final Map<Field, Set<String>> texts = new EnumMap<>(Field.class);

	private final Map<Keyword, Set<String>> keywords = new EnumMap<>(Keyword.class);

	private final Set<Span> spans = new LinkedHashSet<>();

	private final Set<Long> scenes = new TreeSet<>();

	private @Nullable String subject;

	private boolean alsoMeant;

	private float prominence;

	private long place;

	IndexDocument(Kind kind, String code, String name) {
		this.kind = kind;
		this.code = code;
		this.name = name;
		keyword(Keyword.KIND, kind.name());
		keyword(Keyword.EXACT, Folding.key(code));
		name(name);
	}

	String code() {
		return code;
	}

	/** A name under which it is also found exactly. */
	IndexDocument name(@Nullable String text) {
		if (text != null && !text.isBlank()) {
			keyword(Keyword.EXACT, Folding.key(text));
			text(Field.NAME, text);
		}
		return this;
	}

	IndexDocument names(Collection<String> all) {
		all.forEach(this::name);
		return this;
	}

	IndexDocument text(Field field, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			texts.computeIfAbsent(field, it -> new LinkedHashSet<>()).add(Folding.head(text, LONGEST_TEXT));
		}
		return this;
	}

	IndexDocument texts(Field field, Collection<String> all) {
		all.forEach(it -> text(field, it));
		return this;
	}

	IndexDocument keyword(Keyword keyword, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			keywords.computeIfAbsent(keyword, it -> new TreeSet<>()).add(value);
		}
		return this;
	}

	IndexDocument keywords(Keyword keyword, Collection<String> all) {
		all.forEach(it -> keyword(keyword, it));
		return this;
	}

	/** It may answer a question. */
	IndexDocument subject(Subject as) {
		subject = as.name();
		return this;
	}

	/** By which it is known in {@link Scenes}. */
	IndexDocument scenes(Collection<Long> keys) {
		scenes.addAll(keys);
		return this;
	}

	/** It is also found by what its names and sayings mean. */
	IndexDocument meant() {
		alsoMeant = true;
		return this;
	}

	/** It is that article, if it has a text, of an instrument on which so much law rests. */
	IndexDocument article(@Nullable String text, String instrument, int number, double restsOnIt) {
		if (text != null && !text.isBlank()) {
			prominence = (float) restsOnIt;
			place = Meanings.key(instrument) + number;
		}
		return text(Field.DUTY, text);
	}

	/** How its names sound, so that they are found by it. */
	IndexDocument sounding() {
		texts.getOrDefault(Field.NAME, Set.of()).forEach(it -> keyword(Keyword.SOUND, Sounds.key(it)));
		return this;
	}

	/** All of its names. */
	Set<String> names() {
		return texts.getOrDefault(Field.NAME, Set.of());
	}

	/** When it is to be found. */
	IndexDocument spans(Collection<Span> all) {
		spans.addAll(all);
		return this;
	}

	boolean saysTheSameAs(IndexDocument other) {
		return name.equals(other.name) && texts.equals(other.texts) && keywords.equals(other.keywords);
	}

	void spansOf(IndexDocument other) {
		spans.addAll(other.spans);
	}

	/** Identity in the index; the number tells versions of one node apart, from 1. */
	String id(int number) {
		return kind + ":" + code + (number == 1 ? "" : "#" + number);
	}

	/** The kind in a byte, and seven of the code: in the order of identities, as far as these go. */
	private long head() {
		byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
		long head = KINDS.indexOf(kind);
		for (int i = 0; i < Long.BYTES - 1; i++) {
			head = head << Byte.SIZE | (i < bytes.length ? Byte.toUnsignedLong(bytes[i]) : 0);
		}
		return head;
	}

	String hash() {
		return Hashes.of(name + '\n' + texts + '\n' + keywords + '\n' + spans
				+ (scenes.isEmpty() ? "" : "\n" + scenes) + (prominence == 0 ? "" : "\n" + prominence)
				+ (place == 0 ? "" : "\n" + place));
	}

	/**
	 * @param meanings
	 *            null where none are kept
	 */
	Document toLucene(int number, @Nullable Meanings meanings) {
		Document document = new Document();
		document.add(new StringField(ID, id(number), StringField.Store.YES));
		document.add(new SortedDocValuesField(ID, new BytesRef(id(number))));
		document.add(new NumericDocValuesField(ID_HEAD, head()));
		document.add(new StoredField(CODE, code));
		document.add(new SortedDocValuesField(CODE, new BytesRef(code)));
		document.add(new StoredField(NAME, name));
		document.add(new StoredField(HASH, hash()));
		GramCounts counts = GramCounts.of(texts, subject != null);
		texts.forEach((field, all) -> {
			all.forEach(it -> document.add(new StoredField(field.key(), Folding.clean(it))));
			document.add(new org.apache.lucene.document.Field(field.key(), counts.of(field), SEARCHED));
		});
		keywords.forEach((keyword, all) -> all.forEach(it -> document.add(COUNTED.contains(keyword)
				? new KeywordField(keyword.key(), it, StringField.Store.YES)
				: new StringField(keyword.key(), it, StringField.Store.YES))));
		said().forEach(it -> document.add(it.toLucene()));
		names().stream().flatMap(it -> Sounds.pairs(Folding.fold(it)).stream()).distinct()
				.forEach(it -> document.add(new StringField(SOUNDS, it, StringField.Store.NO)));
		spans.forEach(it -> document.add(new LongRange(Span.FIELD, new long[]{it.firstDay(), it.knownFirst()},
				new long[]{it.lastDay(), it.knownLast()})));
		document.add(WordsField.of(counts));
		if (kind == Kind.LEGAL_BASIS) {
			texts.getOrDefault(Field.DUTY, Set.of())
					.forEach(it -> document.add(new MeaningField(TEXT_MEANING, Meanings.key(it))));
			document.add(new NumericDocValuesField(PROMINENCE, Float.floatToIntBits(prominence)));
			document.add(new NumericDocValuesField(PLACE, place));
		}
		if (alsoMeant && meanings != null) {
			Stream.concat(Stream.of(name), ways().stream())
					.forEach(it -> document.add(new MeaningField(OTHER_MEANINGS, meanings.note(it))));
		}
		if (subject != null) {
			document.add(new SortedDocValuesField(SUBJECT, new BytesRef(subject)));
			document.add(new NumericDocValuesField(ALIKE, Meanings.key(name)));
			EvidenceField.add(document, counts);
			Wholes.add(document, texts);
			if (meanings != null) {
				refer(document, meanings);
			}
		}
		return document;
	}

	private void refer(Document document, Meanings meanings) {
		document.add(new MeaningField(TITLE_MEANING, meanings.note(name)));
		ways().forEach(it -> document.add(new MeaningField(SAYING_MEANINGS, meanings.note(it))));
		scenes.forEach(it -> document.add(new MeaningField(SCENES, it)));
	}

	/** What completes a text that is being typed. */
	private List<Said> said() {
		return Stream.concat(
				names().stream().map(
						it -> new Said(kind, it.equals(name) ? Saying.NAME : Saying.ALIAS, it)),
				texts.getOrDefault(Field.SAYING, Set.of()).stream().limit(MOST_SAYINGS)
						.map(it -> new Said(kind, Saying.SAYING, it)))
				.toList();
	}

	/** The ways to say it: further names, and sayings. */
	private List<String> ways() {
		return Stream.of(Field.NAME, Field.SAYING)
				.flatMap(field -> texts.getOrDefault(field, Set.of()).stream()).filter(it -> !it.equals(name))
				.limit(MOST_SAYINGS).toList();
	}

	private static FieldType searched() {
		FieldType type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		type.setTokenized(true);
		type.freeze();
		return type;
	}
}
