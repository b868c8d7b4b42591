namespace SalesOpsBot.Assistant.Language;

/// <summary>Keys of <c>ChatResponse.AdditionalProperties</c> under which a client says how it understood.</summary>
public static class UnderstandingProperties
{
    /// <summary>A <see cref="double"/>, 0 to 1: how likely the calls are what was meant.</summary>
    public const string Confidence = "confidence";

    /// <summary>A <see cref="string"/> array of tool names, likeliest first; there only when no call is made.</summary>
    public const string Nearest = "nearest";

    /// <summary>A <see cref="bool"/>: true where one of the nearest is probably meant and asking "did you mean A or B?" is right.</summary>
    public const string Ask = "ask";

    /// <summary>A <see cref="string"/>: what the words are about, where it is something that no tool answers yet.</summary>
    public const string Topic = "topic";

    /// <summary>A <see cref="string"/>: <see cref="Model"/> where a model elsewhere understood; left out by the offline client.</summary>
    public const string By = "by";

    /// <summary>The value of <see cref="By"/> for a model elsewhere.</summary>
    public const string Model = "model";

    /// <summary>A <see cref="string"/>: a line for the person, such as why the model did not answer.</summary>
    public const string Note = "note";
}
