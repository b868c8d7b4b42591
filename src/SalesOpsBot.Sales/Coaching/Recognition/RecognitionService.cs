using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Names;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Sales.Coaching.Recognition;

/// <summary>Prepares praise that a manager posts to a team's channel: drafted, shown, and posted once it is confirmed. No amounts are in it: everybody in the channel reads it.</summary>
public sealed class RecognitionService(IConversationStore conversations, IDealStore deals, ChangeService changes, SalesOptions options)
{
    private const int LongestText = 500;
    private const int MostOffered = 8;

    /// <summary>Prepares it.</summary>
    /// <param name="viewer">Who praises: a manager, about somebody below, or sales operations.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="rep">Whom.</param>
    /// <param name="text">For what; drafted of what the person won this quarter where nothing is said.</param>
    /// <param name="channel">Where, by the channel's name or key; the only one where nothing is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<ChangeReport>> PrepareAsync(Viewer viewer, ChangeOrigin origin, string? rep, string? text, string? channel, CancellationToken cancellationToken)
    {
        if (viewer.Person.Role is not (Role.Manager or Role.SalesOperations)) return Problem.Denied("Recognition is posted by managers and sales operations. You can always thank a colleague yourself.");
        if (text?.Length > LongestText) return Problem.Invalid("text", $"That is {text.Length.ToString("N0", CultureInfo.InvariantCulture)} characters; praise of up to {LongestText} is read.");
        return await Whom(viewer, rep).ThenAsync(async person => await (await WhereAsync(origin, channel, cancellationToken)).ThenAsync(async place =>
        {
            var words = string.IsNullOrWhiteSpace(text) ? await DraftAsync(viewer, person, cancellationToken) : text.Trim();
            return await changes.PrepareAsync(viewer, origin, new(Say($"Recognition for {person.Name} in {Name(place)}"), [Post(viewer, person, place, words)], null), cancellationToken);
        }));
    }

    private static Outcome<Salesperson> Whom(Viewer viewer, string? rep)
    {
        var people = viewer.Org.People.Where(p => p.Active && p.Id != viewer.Person.Id && AccessPolicy.MaySee(viewer, p)).ToList();
        if (string.IsNullOrWhiteSpace(rep)) return Problem.Missing("rep", "Whom do you want to praise?", [.. people.Where(p => p.ManagerId == viewer.Person.Id).Take(MostOffered).Select(p => new Choice(p.Name, p.Name))]);
        return NameFinder.Find(rep, people, p => p.Name, p => p.Email) switch
        {
            { Certain: true, Items: [var person, ..] } => person,
            { Items.Count: 0 } => Problem.NotFound("rep", $"Nobody called “{rep.Trim()}” reports to you."),
            var found => Problem.Ambiguous("rep", $"Whom do you mean by “{rep.Trim()}”?", [.. found.Items.Take(MostOffered).Select(p => new Choice(p.Name, p.Name))]),
        };
    }

    // The channel that is being spoken in, the one that is named, or the only one there is.
    private async Task<Outcome<Conversation>> WhereAsync(ChangeOrigin origin, string? channel, CancellationToken cancellationToken)
    {
        var open = await conversations.SharedAsync(cancellationToken);
        if (open.Count == 0) return Problem.Unavailable("I am in no channel of your team yet. Add me to one in Teams or Slack, and ask again.");
        if (!string.IsNullOrWhiteSpace(channel))
        {
            if (open.FirstOrDefault(c => c.Id.ToString(CultureInfo.InvariantCulture) == channel.Trim()) is { } chosen) return chosen;
            if (NameFinder.Find(channel.TrimStart('#', ' '), open, c => c.Name) is { Certain: true, Items: [var named, ..] }) return named;
            return Problem.NotFound("channel", $"I am in no channel called “{channel.Trim()}”. I am in these:", Choices(open));
        }

        if (open.FirstOrDefault(c => origin.Conversation.EndsWith(c.ChannelKey, StringComparison.Ordinal)) is { } here) return here;
        return open.Count == 1 ? open[0] : Problem.Missing("channel", "In which channel?", Choices(open));
    }

    private async Task<string> DraftAsync(Viewer viewer, Salesperson person, CancellationToken cancellationToken)
    {
        var quarter = options.Calendar.QuarterOf(viewer.Today);
        var won = await AccessPolicy.Resolve(viewer, $"rep:{person.Name}").Match(
            async scope => (await deals.GroupsAsync(scope, quarter.Days, DealGrouping.Owner, viewer.Today, cancellationToken)).Sum(g => g.Won),
            _ => Task.FromResult(0L));
        var first = person.Name.Split(' ')[0];
        return won == 0
            ? Say($"Thank you, {first}, for your work this quarter. The whole team is better for it.")
            : Say($"Well done, {first}: {won:N0} {PhraseBook.Plural(won, "deal", "deals")} won this quarter. Thank you!");
    }

    private static RecordChange Post(Viewer viewer, Salesperson person, Conversation place, string words) => new(RecordKind.Recognition, RecordKeys.New(), person.Name, ChangeOperation.Create,
    [
        new("text", null, words),
        new("rep", null, FieldText.Reference(person.ExternalId, person.Name)),
        new("channel", null, FieldText.Reference(place.Id.ToString(CultureInfo.InvariantCulture), Name(place))),
        new("author", null, FieldText.Reference(viewer.Person.ExternalId, viewer.Person.Name)),
    ]);

    private static IReadOnlyList<Choice> Choices(IReadOnlyList<Conversation> open) => [.. open.Take(MostOffered).Select(c => new Choice(c.Id.ToString(CultureInfo.InvariantCulture), Name(c)))];

    private static string Name(Conversation place) => place.Name ?? (place.Channel == "slack" ? Say("the Slack channel") : Say("the team's channel"));
}
