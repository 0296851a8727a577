package quanze.api.chain;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.api.node.NodeKey;
import quanze.api.node.NodeType;
import quanze.api.node.Nodes;
import quanze.queries.chain.Reference;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;
import quanze.queries.link.NodeKind;
import quanze.queries.time.Moment;

/** The input {@code NodeReference}: a thing by code, by global id, or by its type of incidents. */
public record NodeReference(@Nullable String code, @Nullable String id, @Nullable String incidentType,
		@Nullable String township) {

	/**
	 * @param argument
	 *            name of the argument that holds it
	 * @throws BadRequest
	 *             when it gives none or several of them, or an id that stands for no part of a chain
	 */
	public Reference read(String argument, Moment moment) {
		if (Stream.of(code, id, incidentType).filter(it -> it != null).count() != 1) {
			throw new BadRequest(argument, Wording.of("%s needs exactly one of code, id and incidentType",
					"%s 须且只须给出 code、id、incidentType 中的一个", argument));
		}
		if (id == null) {
			return new Reference(null, code, incidentType, township);
		}
		NodeKey key = Nodes.identified(id, argument, moment);
		return new Reference(
				kind(key.type()).orElseThrow(() -> new BadRequest(argument,
						Wording.of("%s is the id of a list; lists prove a chain and are no part of it",
								"%s 是清单的 id；清单是责任链的凭据，不在链上", argument))),
				key.code(), null, township);
	}

	private static Optional<NodeKind> kind(NodeType type) {
		return Stream.of(NodeKind.values()).filter(it -> it.name().equals(type.name())).findFirst();
	}
}
