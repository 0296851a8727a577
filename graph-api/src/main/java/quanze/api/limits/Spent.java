package quanze.api.limits;

/** What the operations of one HTTP request cost together; run one after the other. */
public final class Spent {

	private Cost.Sum sum = Cost.Sum.NOTHING;

	/** What they cost with this one. */
	Cost.Sum add(Cost.Sum cost) {
		sum = sum.plus(cost);
		return sum;
	}
}
