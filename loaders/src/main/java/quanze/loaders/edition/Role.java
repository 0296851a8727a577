package quanze.loaders.edition;

/** In which role an agency bears a responsibility (角色). */
public enum Role {

	/** 请求协助 */
	REQUESTS('R'),
	/** 协助 */
	ASSISTS('A'),
	/** 办理 */
	HANDLES('H'),
	/** 主体责任 */
	LEADS('L'),
	/** 配合责任 */
	COOPERATES('C');

	private final char letter;

	Role(char letter) {
		this.letter = letter;
	}

	String code(String matter, int number) {
		return matter + "-" + letter + number;
	}

}
