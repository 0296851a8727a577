package quanze.api.node;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import quanze.queries.Queries;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;
import quanze.queries.search.Names;
import quanze.queries.time.Moment;
import reactor.core.publisher.Mono;

/**
 * Finds nodes by code, name or global id. The batch loader {@code nodes} serves every reference
 * from one thing to another: one read a type and level.
 */
@Component
public class Nodes {

	private final Queries queries;

	Nodes(Queries queries, BatchLoaderRegistry registry) {
		this.queries = queries;
		registry.<NodeKey, Object>forName("nodes")
				.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
	}

	/**
	 * The node of that type with exactly one of code, name and id; null when there is none.
	 *
	 * @throws BadRequest
	 *             when none or several of them are given, the id is another type's, or several bear the
	 *             name
	 */
	public @Nullable Object one(NodeType type, @Nullable String code, @Nullable String name,
			@Nullable String id, Moment moment) {
		long given = Stream.of(code != null, name != null, id != null).filter(it -> it).count();
		if (given != 1) {
			throw new BadRequest(type.kind().isPresent() ? "code, name, id" : "code, id",
					Wording.of("%d of them are given; exactly one is needed", "给出了 %d 个；须且只须给出其中一个", given));
		}
		String found = code;
		if (name != null) {
			found = named(type, name, moment);
		} else if (id != null) {
			found = coded(type, id);
		}
		return found == null ? null : type.read(queries, List.of(found), moment).get(found);
	}

	/** Codes of the nodes of that type that bear the name; null when there is no name to look for. */
	public @Nullable Set<String> bearing(NodeType type, @Nullable String name, Moment moment) {
		return name == null
				? null
				: type.kind().stream()
						.flatMap(kind -> queries.names().resolve(kind, name, moment).stream())
						.map(Names.Named::code)
						.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * What that global id stands for.
	 *
	 * @param argument
	 *            name of the argument that holds the id
	 * @throws BadRequest
	 *             when it is none that was handed out
	 */
	public static NodeKey identified(String id, String argument, Moment moment) {
		NodeId decoded = NodeId.decode(id, argument);
		return new NodeKey(decoded.type(), decoded.code(), moment);
	}

	private @Nullable String named(NodeType type, String name, Moment moment) {
		List<Names.Named> found = queries.names().resolve(type.kind().orElseThrow(), name, moment);
		if (found.size() > 1) {
			throw new BadRequest("name",
					Wording.of("name is ambiguous: %d bear it; ask by code", "name 不唯一：同名者有 %d 个；请用编码查询",
							found.size()),
					found.stream().limit(10).map(it -> it.code() + " " + it.name()).toList());
		}
		return found.isEmpty() ? null : found.getFirst().code();
	}

	private static String coded(NodeType type, String id) {
		NodeId decoded = NodeId.decode(id, "id");
		if (decoded.type() != type) {
			throw new BadRequest("id",
					Wording.of("id is of type %s; %s is needed", "id 的类型为 %s；此处需要 %s",
							decoded.type().typeName(),
							type.typeName()));
		}
		return decoded.code();
	}

	private Map<NodeKey, Object> load(Set<NodeKey> keys) {
		Map<NodeKey, Object> found = HashMap.newHashMap(keys.size());
		keys.stream().collect(Collectors.groupingBy(it -> new NodeKey(it.type(), "", it.moment())))
				.forEach((kind, all) -> {
					Set<String> codes = all.stream().map(NodeKey::code).collect(Collectors.toSet());
					kind.type().read(queries, codes, kind.moment())
							.forEach((code, node) -> found.put(new NodeKey(kind.type(), code, kind.moment()),
									node));
				});
		return found;
	}
}
