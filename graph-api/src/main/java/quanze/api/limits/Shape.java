package quanze.api.limits;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import graphql.language.ArrayValue;
import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * How large a document is by its looks alone; takes one pass, however often fragments are spread.
 */
final class Shape {

	private static final int VERY = Integer.MAX_VALUE / 4;

	private final Map<String, FragmentDefinition> fragments = new HashMap<>();

	private final Map<String, Level> measured = new HashMap<>();

	private final Set<String> open = new HashSet<>();

	private int aliases;

	private int directives;

	private int depth;

	private int breadth;

	private boolean introspects;

	private Shape() {
	}

	/** Measures a document that need not be valid: circles of fragments count once. */
	static Shape of(Document document) {
		Shape shape = new Shape();
		document.getDefinitionsOfType(FragmentDefinition.class)
				.forEach(it -> shape.fragments.putIfAbsent(it.getName(), it));
		for (Definition<?> definition : document.getDefinitions()) {
			shape.count(definition);
		}
		for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			shape.depth = Math.max(shape.depth, shape.level(operation.getSelectionSet()).depth());
		}
		shape.fragments.values().forEach(it -> shape.level(it.getSelectionSet()));
		return shape;
	}

	/** Fields that are renamed, as written. */
	int aliases() {
		return aliases;
	}

	/** Directives, as written. */
	int directives() {
		return directives;
	}

	/** Levels of fields within fields, fragments opened, or of values within values. */
	int depth() {
		return depth;
	}

	/** The most fields of one level, fragments opened. */
	int breadth() {
		return breadth;
	}

	/** Whether it asks for the schema. */
	boolean introspects() {
		return introspects;
	}

	/** Iterates rather than calls itself: nesting is what may be too deep. */
	private void count(Node<?> root) {
		Deque<Nested> todo = new ArrayDeque<>();
		todo.push(new Nested(root, 0));
		while (!todo.isEmpty()) {
			Nested next = todo.pop();
			count(next);
			int values = next.values() + (isNesting(next.node()) ? 1 : 0);
			next.node().getChildren().forEach(it -> todo.push(new Nested(it, values)));
		}
	}

	private void count(Nested nested) {
		if (nested.node() instanceof Field field) {
			aliases += field.getAlias() == null ? 0 : 1;
			introspects |= field.getName().equals("__schema") || field.getName().equals("__type");
		}
		if (nested.node() instanceof DirectivesContainer<?> container) {
			directives += container.getDirectives().size();
		}
		depth = Math.max(depth, nested.values());
	}

	private static boolean isNesting(Node<?> node) {
		return node instanceof ObjectValue || node instanceof ArrayValue;
	}

	private Level level(@Nullable SelectionSet set) {
		int fields = 0;
		int below = 0;
		if (set != null) {
			for (Selection<?> selection : set.getSelections()) {
				Level level = level(selection);
				fields = Math.min(VERY, fields + level.breadth());
				below = Math.max(below, level.depth());
			}
		}
		breadth = Math.max(breadth, fields);
		return new Level(fields, below);
	}

	private Level level(Selection<?> selection) {
		return switch (selection) {
			case Field field -> new Level(1, 1 + level(field.getSelectionSet()).depth());
			case InlineFragment inline -> level(inline.getSelectionSet());
			case FragmentSpread spread -> spread(spread.getName());
			default -> new Level(0, 0);
		};
	}

	private Level spread(String name) {
		Level known = measured.get(name);
		FragmentDefinition fragment = fragments.get(name);
		if (known != null) {
			return known;
		}
		if (fragment == null || !open.add(name)) {
			return new Level(0, 0);
		}
		Level level = level(fragment.getSelectionSet());
		open.remove(name);
		measured.put(name, level);
		return level;
	}

	private record Nested(Node<?> node, int values) {
	}

	/**
	 * @param breadth
	 *            fields at this level
	 * @param depth
	 *            levels from here
	 */
	private record Level(int breadth, int depth) {
	}
}
