namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>What was said, without the marks of who was spoken to. Goes by the channel's entities, never by what a name looks like.</summary>
internal static class MentionText
{
    /// <summary>The bot's own mention goes; somebody else's becomes the name, for it may be what the question is about.</summary>
    public static string Of(InboundActivity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity is not { Mentioned: { } who } || !string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase)) continue;
            var mark = string.IsNullOrEmpty(entity.Text) ? $"<at>{who.Name}</at>" : entity.Text;
            var isBot = who.Id is not null && who.Id == activity.Recipient?.Id;
            text = text.Replace(mark, isBot ? "" : who.Name, StringComparison.OrdinalIgnoreCase);
        }

        return text.Trim();
    }
}
