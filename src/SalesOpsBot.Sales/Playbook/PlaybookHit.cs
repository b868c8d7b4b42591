namespace SalesOpsBot.Sales.Playbook;

/// <summary>A passage that holds words that were searched for.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Words">Which of the words it holds, in whatever form: <c>discounts</c> is held by <c>discount</c>.</param>
/// <param name="Relevance">How much it is about them, by the index: greater is more. Only to be compared with those of the same search.</param>
public sealed record PlaybookHit(PlaybookPassage Passage, IReadOnlyList<string> Words, double Relevance);
