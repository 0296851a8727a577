package quanze.queries.cypher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** A row, a node or a map of a result, read by name. */
public final class Row {

	private static final int OPEN_YEAR = 9999;

	private final MapAccessor values;

	Row(MapAccessor values) {
		this.values = values;
	}

	/** Whether there is something under that name. */
	public boolean has(String name) {
		return !values.get(name).isNull();
	}

	/** A text that has to be there. */
	public String string(String name) {
		return values.get(name).asString();
	}

	/** A text, or null. */
	public @Nullable String text(String name) {
		Value value = values.get(name);
		return value.isNull() ? null : value.asString();
	}

	/** A whole number that has to be there. */
	public int number(String name) {
		return values.get(name).asInt();
	}

	/** A long number that has to be there. */
	public long big(String name) {
		return values.get(name).asLong();
	}

	/** A whole number, or null. */
	public @Nullable Integer integer(String name) {
		Value value = values.get(name);
		return value.isNull() ? null : Integer.valueOf(value.asInt());
	}

	/** True, false, or null. */
	public @Nullable Boolean bool(String name) {
		Value value = values.get(name);
		return value.isNull() ? null : Boolean.valueOf(value.asBoolean());
	}

	/** A date, or null where it is absent or stands for an open end. */
	public @Nullable LocalDate date(String name) {
		Value value = values.get(name);
		if (value.isNull()) {
			return null;
		}
		LocalDate date = value.asLocalDate();
		return date.getYear() == OPEN_YEAR ? null : date;
	}

	/** A moment, or null where it is absent or stands for an open end. */
	public @Nullable Instant instant(String name) {
		Value value = values.get(name);
		if (value.isNull()) {
			return null;
		}
		var moment = value.asZonedDateTime();
		return moment.getYear() == OPEN_YEAR ? null : moment.toInstant();
	}

	/** Texts; none when absent. */
	public List<String> strings(String name) {
		Value value = values.get(name);
		return value.isNull() ? List.of() : List.copyOf(value.asList(Value::asString));
	}

	/** Whole numbers; none when absent. */
	public List<Integer> numbers(String name) {
		Value value = values.get(name);
		return value.isNull() ? List.of() : List.copyOf(value.asList(Value::asInt));
	}

	/** A node or map that has to be there. */
	public Row row(String name) {
		return new Row(values.get(name));
	}

	/** Nodes or maps; none when absent. */
	public List<Row> rows(String name) {
		Value value = values.get(name);
		return value.isNull() ? List.of() : List.copyOf(value.asList(Row::new));
	}
}
