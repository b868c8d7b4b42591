using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Coaching.Recognition;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>Praise as changes post it: a notice of the outbox, kept with the change or not at all. It can be taken back as long as it has not left.</summary>
internal sealed class RecognitionWriter : RecordWriter<Notice>
{
    private static readonly TimeSpan Useful = TimeSpan.FromDays(1);

    public override RecordKind Kind => RecordKind.Recognition;

    protected override IQueryable<Notice> Called(SalesDbContext context, string record)
    {
        var once = Once(record);
        return context.Notices.Where(n => n.Kind == NoticeKind.Recognition && n.Once == once);
    }

    protected override IQueryable<Notice> Within(SalesDbContext context, SalesScope scope, string record)
    {
        var notice = Called(context, record);
        return scope.Owners is { } owners ? notice.Where(n => owners.Contains(n.PersonId)) : notice;
    }

    protected override async Task<Dictionary<string, string?>> FieldsAsync(References references, Notice record, CancellationToken cancellationToken)
    {
        var name = await references.Context.Conversations.Where(c => c.Id == record.ConversationId).Select(c => c.Name).SingleOrDefaultAsync(cancellationToken);
        var facts = Facts(record);
        return new()
        {
            ["text"] = facts.Text,
            ["rep"] = FieldText.Reference(facts.Person, facts.Person),
            ["channel"] = FieldText.Reference(record.ConversationId?.ToString(CultureInfo.InvariantCulture), name),
            ["author"] = await references.OfAsync(record.PersonId, cancellationToken),
        };
    }

    protected override async Task<Notice> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken)
    {
        var rep = (await references.PersonAsync(change["rep"]!.After, cancellationToken))!.Value;
        var author = (await references.PersonAsync(change["author"]!.After, cancellationToken))!.Value;
        var names = await references.Context.Salespeople.Where(p => p.Id == rep || p.Id == author).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        return new()
        {
            Kind = NoticeKind.Recognition,
            PersonId = author,
            ConversationId = long.Parse(FieldText.Key(change["channel"]!.After)!, CultureInfo.InvariantCulture),
            Once = Once(change.Record),
            Facts = JsonSerializer.Serialize(new RecognitionFacts(names[rep], change["text"]!.After!, names[author])),
            Because = Say("You had it posted."),
            Urgency = NoticeUrgency.High,
            DueAt = moment.At,
            ExpiresAt = moment.At + Useful,
            AnnouncedAt = moment.At,
        };
    }

    protected override Task SetAsync(References references, Notice record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Praise is posted or taken back, never changed.");

    protected override Task<string?> ObstacleAsync(SalesDbContext context, Notice record, CancellationToken cancellationToken) =>
        Task.FromResult(record is { State: NoticeState.Waiting, ClaimedUntil: null } ? null : Say("It has been posted, so it can't be taken back here. Delete the message in the channel."));

    private static string Once(string record) => $"recognition:{record}";

    private static RecognitionFacts Facts(Notice record) => JsonSerializer.Deserialize<RecognitionFacts>(record.Facts!)!;
}
