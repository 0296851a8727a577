package quanze.api.node;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;

/** A global id: the node's type and code, opaque to clients. */
record NodeId(NodeType type, String code) {

	private static final int LONGEST = 2_000;

	String encoded() {
		return Base64.getUrlEncoder().withoutPadding()
				.encodeToString((type.typeName() + ":" + code).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * @param argument
	 *            name of the argument that holds the id
	 * @throws BadRequest
	 *             when it is none of ours
	 */
	static NodeId decode(String id, String argument) {
		String plain = id.length() > LONGEST ? "" : read(id);
		int colon = plain.indexOf(':');
		return NodeType.named(plain.substring(0, Math.max(0, colon)))
				.map(type -> new NodeId(type, plain.substring(colon + 1)))
				.orElseThrow(() -> new BadRequest(argument,
						Wording.of("%s is not an id that was handed out; ask for the field id of a node",
								"%s 不是本系统给出的 id；请查询节点的 id 字段", argument)));
	}

	private static String read(String id) {
		try {
			return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException ex) {
			return "";
		}
	}
}
