package quanze.api.lists;

import java.io.PrintStream;

/**
 * A line at the bottom of a terminal that says how far it is; nothing where there is no terminal.
 */
final class Bar {

	private static final int WIDTH = 30;

	/** To the first column, and nothing right of it. */
	private static final String CLEAR = "\r\u001b[K";

	private final PrintStream out;

	private final boolean terminal;

	private boolean drawn;

	Bar(PrintStream out, boolean terminal) {
		this.out = out;
		this.terminal = terminal;
	}

	static Bar onTerminal() {
		var console = System.console();
		return new Bar(System.out, console != null && console.isTerminal());
	}

	/** Draws it anew, in place of what was drawn before. */
	void draw(int done, int total, String what) {
		if (terminal) {
			var filled = total == 0 ? WIDTH : done * WIDTH / total;
			out.print(CLEAR + "█".repeat(filled) + "░".repeat(WIDTH - filled)
					+ " %d/%d %s".formatted(done, total, what));
			out.flush();
			drawn = true;
		}
	}

	/** Takes it away, so that lines can be written. */
	void clear() {
		if (drawn) {
			out.print(CLEAR);
			out.flush();
			drawn = false;
		}
	}
}
