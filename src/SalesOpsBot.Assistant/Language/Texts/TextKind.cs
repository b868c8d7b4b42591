namespace SalesOpsBot.Assistant.Language.Texts;

/// <summary>What free words are.</summary>
internal enum TextKind
{
    /// <summary>A note or comment: "note that …", "saying …".</summary>
    Note,

    /// <summary>A reason: "because …".</summary>
    Reason,

    /// <summary>What is to be done next: "next step: …".</summary>
    NextStep,

    /// <summary>What to be reminded of; its days and names are arguments too.</summary>
    Task,

    /// <summary>What a meeting is about: "to discuss …".</summary>
    Subject,

    /// <summary>A name that somebody gives: "called …".</summary>
    Name,
}
