package quanze.queries.chain;

import java.util.stream.Collectors;

import quanze.queries.link.NodeKind;

/** Says what is lost, and what remains. */
final class Effects {

	private final Named named;

	Effects(Named named) {
		this.named = named;
	}

	/** A Chinese sentence. */
	String text(Dependent dependent) {
		String lost = dependent.lost().stream().map(named::name).collect(Collectors.joining("、"));
		return switch (dependent.loss()) {
			case GROUND -> "%s依据%s，%s".formatted(subject(dependent), lost,
					dependent.isLast() ? "此外再无依据" : "此外另有%d项依据".formatted(dependent.remaining()));
			case BEARER -> "%s，%s".formatted(bearer(dependent, lost), others(dependent));
			case MATTER -> "%s随%s存废".formatted(subject(dependent), lost);
			case AREA -> "%s适用于%s".formatted(named.name(dependent.node()), lost);
		};
	}

	/** Of a responsibility with the name of its agency. */
	private String subject(Dependent dependent) {
		return named.responsibilities(dependent.node()).stream()
				.filter(it -> it.code().equals(dependent.code())).findFirst()
				.map(it -> "%s对%s的%s".formatted(it.named() == null ? it.bearer() : it.named().name(),
						named.name(Named.matter(it)), Named.duty(it.role())))
				.orElseGet(() -> named.name(dependent.node()));
	}

	private String bearer(Dependent dependent, String agency) {
		String node = dependent.node().kind() == NodeKind.RESPONSIBILITY
				? named.name(Named.matter(named.responsibility(dependent.node(), dependent.lost(), null)))
				: named.name(dependent.node());
		return dependent.role() == null
				? "%s持有或实施%s".formatted(agency, node)
				: "%s为%s的%s".formatted(agency, node, Named.bearer(dependent.role()));
	}

	private static String others(Dependent dependent) {
		if (dependent.node().kind() == NodeKind.RESPONSIBILITY) {
			return dependent.isLast()
					? "该项职责再无其他机构承担"
					: "同一行另列%d个机构".formatted(dependent.remaining());
		}
		String alike = dependent.role() == null ? "机构持有或实施" : Named.bearer(dependent.role());
		return dependent.isLast()
				? "此外再无" + alike
				: "此外另有%d个%s".formatted(dependent.remaining(), alike);
	}
}
