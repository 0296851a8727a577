package quanze.queries.chain;

import org.junit.jupiter.api.Test;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;

import static org.assertj.core.api.Assertions.assertThat;

class EndTests {

	@Test
	void aResponsibilityOfOneOfAClassIsThatOfItsRow() {
		End end = End.of(NodeKind.RESPONSIBILITY, "territorial-350203-004-L1~T350203007", null);
		assertThat(end.node()).isEqualTo(new NodeRef(NodeKind.RESPONSIBILITY, "territorial-350203-004-L1"));
		assertThat(end.shown().code()).isEqualTo("territorial-350203-004-L1~T350203007");
		assertThat(end.isBorneBy(new NodeRef(NodeKind.AGENCY, "T350203007"))).isTrue();
		assertThat(end.isBorneBy(new NodeRef(NodeKind.AGENCY, "T350203001"))).isFalse();
	}

	@Test
	void anythingElseIsItself() {
		End end = End.of(NodeKind.LEGAL_BASIS, "某办法~第一条", null);
		assertThat(end.node().code()).isEqualTo("某办法~第一条");
		assertThat(end.isBorneBy(new NodeRef(NodeKind.AGENCY, "XMGA"))).isTrue();
	}
}
