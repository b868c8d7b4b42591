namespace SalesOpsBot.Sales.Coaching.Recognition;

/// <summary>What a posted recognition says: words that a manager confirmed, not figures that change.</summary>
/// <param name="Person">Who is praised.</param>
/// <param name="Text">For what.</param>
/// <param name="Author">By whom.</param>
public sealed record RecognitionFacts(string Person, string Text, string Author);
