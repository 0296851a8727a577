package quanze.queries.benchmark;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalRecord;
import org.neo4j.driver.types.TypeSystem;
import org.neo4j.harness.Neo4jBuilders;
import quanze.loaders.Loader;
import quanze.loaders.report.Progress;

/**
 * Stands for a graph of the lists of many cities: answers a statement with the rows that the graph
 * of the sample lists gives, once for each city, with the city's names and codes. A row in which
 * nothing is the city's own, such as that of a national law, comes once.
 */
final class ManyCities {

	/** What the graph of the sample lists answers, by the text of the statement. */
	private final Map<String, List<Record>> answers = new HashMap<>();

	private final Map<String, List<Moved>> moved = new HashMap<>();

	/**
	 * Loads the sample lists.
	 *
	 * @param asking
	 *            sends the statements that will be answered; no other is
	 */
	static ManyCities of(Path lists, Consumer<Driver> asking) {
		ManyCities cities = new ManyCities();
		try (var neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
				var driver = GraphDatabase.driver(neo4j.boltURI(), AuthTokens.none())) {
			new Loader(driver, null, Progress.NONE).load(lists);
			asking.accept(driver(driver, (text, rows) -> {
				List<Record> all = driver.executableQuery(text).execute().records();
				cities.answers.put(text, all);
				all.forEach(rows);
			}));
		}
		return cities;
	}

	/** Answers for that many cities. */
	Driver driver(int count) {
		return driver(null, (text, rows) -> rows(text, count, rows));
	}

	/** Every text of the sample lists' city under that name, in any row. */
	Set<String> texts(String name) {
		Set<String> texts = new HashSet<>();
		answers.values().forEach(all -> all.forEach(it -> collect(it.get(name), texts)));
		return texts;
	}

	private void rows(String text, int count, Consumer<Record> rows) {
		List<Moved> all = moved.computeIfAbsent(text, it -> answers.getOrDefault(it, List.of()).stream()
				.map(Moved::of).toList());
		for (int city = 0; city < count; city++) {
			Naming naming = Naming.of(city);
			for (Moved row : all) {
				if (city == 0 || row.isOwn()) {
					rows.accept(row.in(naming));
				}
			}
		}
	}

	private static void collect(Value value, Set<String> texts) {
		if (value.hasType(TypeSystem.getDefault().STRING())) {
			texts.add(value.asString());
		} else if (value.hasType(TypeSystem.getDefault().LIST())) {
			value.values().forEach(it -> collect(it, texts));
		}
	}

	/** A driver of which only transactions with statements are asked. */
	private static Driver driver(@Nullable Driver real, Answering answering) {
		Transaction transaction = proxy(Transaction.class, (name, arguments) -> switch (name) {
			case "run" -> proxy(Result.class, (of, to) -> {
				@SuppressWarnings("unchecked")
				Consumer<Record> consumer = (Consumer<Record>) to[0];
				answering.answer((String) arguments[0], consumer);
				return null;
			});
			default -> null;
		});
		Session session = proxy(Session.class, (name, arguments) -> transaction);
		return proxy(Driver.class, (name, arguments) -> switch (name) {
			case "session" -> session;
			case "executableQueryBookmarkManager" -> org.neo4j.driver.BookmarkManagers
					.defaultManager(org.neo4j.driver.BookmarkManagerConfig.builder().build());
			default -> throw new UnsupportedOperationException(name + " " + real);
		});
	}

	private static <T> T proxy(Class<T> type, Called called) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
				(proxy, method, arguments) -> method.getName().equals("close")
						? null
						: called.with(method.getName(), arguments == null ? new Object[0] : arguments)));
	}

	private interface Called {

		@Nullable
		Object with(String method, Object[] arguments);
	}

	private interface Answering {

		void answer(String statement, Consumer<Record> rows);
	}

	/** A row, and what of it is the city's own. */
	private record Moved(List<String> keys, List<Part> values) {

		static Moved of(Record row) {
			return new Moved(row.keys(), row.values().stream().map(Part::of).toList());
		}

		boolean isOwn() {
			return values.stream().anyMatch(Part::isOwn);
		}

		Record in(Naming city) {
			return new InternalRecord(keys, values.stream().map(it -> it.in(city)).toList());
		}
	}

	/** A value as it reads for a city. */
	private interface Part {

		Value in(Naming city);

		boolean isOwn();

		static Part of(Value value) {
			var types = TypeSystem.getDefault();
			if (value.hasType(types.STRING())) {
				return text(value);
			}
			if (value.hasType(types.LIST())) {
				List<Part> parts = new ArrayList<>();
				value.values().forEach(it -> parts.add(of(it)));
				return several(value, parts, city -> Values.value(parts.stream().map(it -> it.in(city))
						.toList()));
			}
			if (value.hasType(types.MAP())) {
				Map<String, Part> parts = new java.util.LinkedHashMap<>();
				value.keys().forEach(it -> parts.put(it, of(value.get(it))));
				return several(value, parts.values(), city -> {
					Map<String, Object> moved = new HashMap<>();
					parts.forEach((key, part) -> moved.put(key, part.in(city)));
					return Values.value(moved);
				});
			}
			return several(value, List.of(), city -> value);
		}

		private static Part text(Value value) {
			Naming.Text text = Naming.Text.of(value.asString());
			return new Part() {

				@Override
				public Value in(Naming city) {
					return isOwn() ? Values.value(text.in(city)) : value;
				}

				@Override
				public boolean isOwn() {
					return text.isOwn();
				}
			};
		}

		private static Part several(Value value, java.util.Collection<Part> parts,
				java.util.function.Function<Naming, Value> moved) {
			boolean own = parts.stream().anyMatch(Part::isOwn);
			return new Part() {

				@Override
				public Value in(Naming city) {
					return own ? moved.apply(city) : value;
				}

				@Override
				public boolean isOwn() {
					return own;
				}
			};
		}
	}
}
