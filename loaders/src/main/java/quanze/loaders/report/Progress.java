package quanze.loaders.report;

/** Hears how far a load is. Methods are called from the loading thread. */
public interface Progress {

	/** Hears nothing. */
	Progress NONE = new Progress() {
	};

	/** A load of so many lists begins. */
	default void begin(int lists) {
	}

	/** A list is about to be read. */
	default void reading(String code) {
	}

	/** A list is done. */
	default void done(ListReport list) {
	}

}
