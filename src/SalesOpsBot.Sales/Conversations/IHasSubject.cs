namespace SalesOpsBot.Sales.Conversations;

/// <summary>An answer whose card stands for something that may be decided elsewhere: every copy of the card follows it.</summary>
public interface IHasSubject
{
    /// <summary>What the card stands for.</summary>
    CardSubject Subject { get; }
}
