namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>A sentence as numbers: the features that it has, at length one.</summary>
/// <param name="Features">Ids of features, ascending.</param>
/// <param name="Values">Their weights.</param>
/// <param name="KnownShare">Which share of the sentence's stems, by how telling they are, was met in training; 0 to 1.</param>
internal sealed record SparseVector(int[] Features, float[] Values, float KnownShare);
