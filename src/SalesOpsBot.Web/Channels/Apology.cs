using SalesOpsBot.Data;

namespace SalesOpsBot.Web.Channels;

/// <summary>What is said where an answer could not be made.</summary>
internal static class Apology
{
    private static string Unknown => Say("Something went wrong on my side, and I could not answer. Please ask me again.");

    /// <summary>The sentence for a fault: what is the matter, where the person can do something with it, and when to try again.</summary>
    public static string For(Exception fault) => DatabaseTroubles.Of(fault) switch
    {
        DatabaseTrouble.Away => Say("I can't reach my data at the moment. Please ask me again in a minute or two."),
        DatabaseTrouble.Full => Say("There is no room left where my data is kept, so I can't note anything. Please tell whoever runs me; I work again once there is."),
        DatabaseTrouble.ReadOnly => Say("My data can only be read at the moment, so I can't note or change anything. Please try again later."),
        DatabaseTrouble.Busy => Say("My data is busy with something that takes long. Please ask me again in a minute."),
        _ => Unknown,
    };
}
