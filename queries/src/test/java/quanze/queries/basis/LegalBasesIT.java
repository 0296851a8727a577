package quanze.queries.basis;

import java.util.List;

import org.junit.jupiter.api.Test;
import quanze.queries.SharedGraph;
import quanze.queries.matter.Matter;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.power.Power;

import static org.assertj.core.api.Assertions.assertThat;

/** Provisions, and what rests on them. */
class LegalBasesIT {

	private static final PageRequest FIRST = PageRequest.of(100, null);

	@Test
	void whatRestsOnRepealedLawIsListed() {
		var queries = SharedGraph.queries();
		var now = SharedGraph.now();
		var repealed = queries.legalBases()
				.list(null, LegalInstrument.Status.REPEALED, now, LegalBasisOrder.CODE, FIRST).items();

		assertThat(repealed).isNotEmpty()
				.allSatisfy(it -> assertThat(it.instrument().status())
						.isEqualTo(LegalInstrument.Status.REPEALED));
		assertThat(repealed).map(it -> it.instrument().code()).contains("中华人民共和国环境噪声污染防治法");
		var codes = repealed.stream().map(LegalBasis::code).toList();
		assertThat(queries.responsibilities().mattersRestingOn(codes, SharedGraph.on("2020-12-31"), FIRST)
				.values().stream().flatMap(it -> it.items().stream()).map(Matter::name))
				.contains("查处夜间建筑施工噪声扰民");
		assertThat(queries.responsibilities().mattersRestingOn(codes, SharedGraph.on("2022-12-31"), FIRST)
				.values().stream().flatMap(it -> it.items().stream()).map(Matter::name))
				.doesNotContain("查处夜间建筑施工噪声扰民");
	}

	@Test
	void lawThatWasRepealedLaterWasInForceBefore() {
		var bases = SharedGraph.queries().legalBases();
		var noise = bases.list("中华人民共和国环境噪声污染防治法", LegalInstrument.Status.IN_FORCE,
				SharedGraph.on("2020-12-31"), LegalBasisOrder.CODE, FIRST);
		assertThat(noise.items()).isNotEmpty();
		assertThat(bases.list("中华人民共和国环境噪声污染防治法", LegalInstrument.Status.IN_FORCE,
				SharedGraph.on("2022-12-31"), LegalBasisOrder.CODE, FIRST).items()).isEmpty();
	}

	@Test
	void powersRestOnProvisionsToo() {
		var queries = SharedGraph.queries();
		var power = queries.powers().byCode("XMZFJ-CF001", SharedGraph.now()).orElseThrow();
		var basis = power.legalBases().getFirst().code();

		assertThat(queries.powers().restingOn(List.of(basis), SharedGraph.now(), FIRST).values())
				.flatMap(Page::items).map(Power::code).contains("XMZFJ-CF001");
	}

}
