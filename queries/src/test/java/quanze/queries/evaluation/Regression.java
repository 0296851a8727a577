package quanze.queries.evaluation;

import java.util.Arrays;
import java.util.List;

/** Multinomial logistic regression with ridge, features scaled by their root mean square. */
public final class Regression {

	private static final int ROUNDS = 3_000;

	private static final double STEP = 0.5;

	/** Scaled. */
	private final double[][] rows;

	private final double[] scale;

	/** What each row counts; together 1. */
	private final double[] shares;

	private final double ridge;

	private Regression(List<double[]> rows, double[] counts, double ridge) {
		double all = Arrays.stream(counts).sum();
		this.shares = Arrays.stream(counts).map(it -> it / all).toArray();
		this.scale = scales(rows);
		this.rows = rows.stream().map(this::scaled).toArray(double[][]::new);
		this.ridge = ridge;
	}

	/**
	 * @param classes
	 *            of each row, from 0
	 * @return weights by feature and class
	 */
	public static double[][] fit(List<double[]> rows, int[] classes, int kinds, double ridge) {
		double[] once = new double[classes.length];
		Arrays.fill(once, 1);
		return fit(rows, classes, once, kinds, ridge);
	}

	/**
	 * @param classes
	 *            of each row, from 0
	 * @param counts
	 *            how much each row counts
	 * @return weights by feature and class
	 */
	public static double[][] fit(List<double[]> rows, int[] classes, double[] counts, int kinds,
			double ridge) {
		return new Regression(rows, counts, ridge).fit(classes, kinds);
	}

	private double[][] fit(int[] classes, int kinds) {
		double[][] weights = new double[scale.length][kinds];
		for (int round = 0; round < ROUNDS; round++) {
			double[][] slope = new double[scale.length][kinds];
			for (int i = 0; i < classes.length; i++) {
				double[] likely = likelihoods(rows[i], weights);
				likely[classes[i]] -= 1;
				for (int f = 0; f < scale.length; f++) {
					for (int k = 0; k < kinds; k++) {
						slope[f][k] += rows[i][f] * likely[k] * shares[i];
					}
				}
			}
			for (int f = 0; f < scale.length; f++) {
				for (int k = 0; k < kinds; k++) {
					weights[f][k] -= STEP * (slope[f][k] + ridge * weights[f][k]);
				}
			}
		}
		for (int f = 0; f < scale.length; f++) {
			for (int k = 0; k < kinds; k++) {
				weights[f][k] /= scale[f];
			}
		}
		return weights;
	}

	/** Of each class, by weights that were fitted; together 1. */
	public static double[] likelihoods(double[] row, double[][] weights) {
		double[] scores = new double[weights[0].length];
		for (int f = 0; f < row.length; f++) {
			for (int k = 0; k < scores.length; k++) {
				scores[k] += row[f] * weights[f][k];
			}
		}
		double most = Arrays.stream(scores).max().orElse(0);
		double[] odds = Arrays.stream(scores).map(it -> Math.exp(it - most)).toArray();
		double all = Arrays.stream(odds).sum();
		return Arrays.stream(odds).map(it -> it / all).toArray();
	}

	private double[] scaled(double[] row) {
		double[] scaled = new double[row.length];
		for (int f = 0; f < row.length; f++) {
			scaled[f] = row[f] / scale[f];
		}
		return scaled;
	}

	private static double[] scales(List<double[]> rows) {
		double[] scale = new double[rows.getFirst().length];
		for (int f = 0; f < scale.length; f++) {
			int feature = f;
			scale[f] = Math.max(0.05,
					Math.sqrt(
							rows.stream().mapToDouble(it -> it[feature] * it[feature]).average().orElse(1)));
		}
		return scale;
	}
}
