package quanze.queries.evaluation;

import java.util.Arrays;
import java.util.List;

/** Multinomial logistic regression with ridge, features scaled by their root mean square. */
public final class Regression {

	private static final int ROUNDS = 3_000;

	private static final double STEP = 0.5;

	private final List<double[]> rows;

	private final double[] scale;

	private final double ridge;

	private Regression(List<double[]> rows, double ridge) {
		this.rows = rows;
		this.scale = scales(rows);
		this.ridge = ridge;
	}

	/**
	 * @param classes
	 *            of each row, from 0
	 * @return weights by feature and class
	 */
	public static double[][] fit(List<double[]> rows, int[] classes, int kinds, double ridge) {
		return new Regression(rows, ridge).fit(classes, kinds);
	}

	private double[][] fit(int[] classes, int kinds) {
		double[][] weights = new double[scale.length][kinds];
		for (int round = 0; round < ROUNDS; round++) {
			double[][] slope = new double[scale.length][kinds];
			for (int i = 0; i < classes.length; i++) {
				double[] likely = likelihoods(rows.get(i), weights, kinds);
				likely[classes[i]] -= 1;
				for (int f = 0; f < scale.length; f++) {
					for (int k = 0; k < kinds; k++) {
						slope[f][k] += rows.get(i)[f] / scale[f] * likely[k] / classes.length;
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

	private double[] likelihoods(double[] row, double[][] weights, int kinds) {
		double[] scores = new double[kinds];
		for (int f = 0; f < row.length; f++) {
			for (int k = 0; k < kinds; k++) {
				scores[k] += row[f] / scale[f] * weights[f][k];
			}
		}
		double most = Arrays.stream(scores).max().orElse(0);
		double[] odds = Arrays.stream(scores).map(it -> Math.exp(it - most)).toArray();
		double all = Arrays.stream(odds).sum();
		return Arrays.stream(odds).map(it -> it / all).toArray();
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
