using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>Requests for approval as the tools give them, for the cards' sample data.</summary>
internal static class SampleApprovals
{
    private static readonly Salesperson Gladys = Person(1, "Gladys Colclough", Role.Rep, 2);
    private static readonly Salesperson Melvin = Person(2, "Melvin Marxen", Role.Manager, null);
    private static readonly Salesperson Grace = Person(3, "Grace Okafor", Role.SalesOperations, null);
    private static readonly OrgChart Org = new([Gladys, Melvin, Grace]);

    public static ApprovalReport Waiting => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "rep:Gladys Colclough",
        ScopeLabel = "Gladys Colclough",
        Record = Record,
        View = View(Record),
        MayDecide = true,
        Effects =
        [
            new("Gladys Colclough's forecast, the fourth quarter of 2017", 98_200m, 97_318m, "USD"),
            new("Gladys Colclough's commission once it is won, the fourth quarter of 2017", 6_120m, 6_032m, "USD"),
        ],
        Receipt = new("approval", 1, "the value as it was when the request was made, and as it becomes", 1),
    };

    public static ApprovalList List => new()
    {
        AsOf = SampleAnswers.Now,
        Scope = "me",
        ScopeLabel = "Melvin Marxen",
        Waiting = [View(Record)],
        WaitingCount = 1,
        Others = [View(Decided)],
        OthersCount = 1,
        Own = true,
        Receipt = new("approvals", 1, "requests that wait for the person's word, and those that people of the scope made", 2),
    };

    private static ApprovalRecord Record
    {
        get
        {
            var approval = Approval("R7KQ2M9X", Gladys, 0.18m, 4_821_00);
            approval.Asks.Add(Ask(approval, 0, Melvin, SampleAnswers.Now.AddHours(-2)));
            approval.Asks.Add(Ask(approval, 1, Grace, null));
            return new(approval, Change("Isdom – GTX Plus Pro", Gladys, "4900.00 USD", "4018.00 USD", "They sign this year if we meet their budget", 0.18m));
        }
    }

    private static ApprovalRecord Decided
    {
        get
        {
            var approval = Approval("R3WT8HNC", Melvin, 0.05m, null);
            approval.Asks.Add(Ask(approval, 0, Grace, SampleAnswers.Now.AddDays(-1)));
            new ApprovalCourse(Org, new(), SampleAnswers.Now.AddHours(-5)).Answer(approval, Grace, approve: true, "Fine for this quarter");
            return new(approval, Change("Konmatfix – MG Special", Melvin, "60.00 USD", "57.00 USD", "Second order", 0.05m));
        }
    }

    private static ApprovalView View(ApprovalRecord record) => ApprovalView.Of(record, Org, new("USD"));

    private static Approval Approval(string id, Salesperson requester, decimal discount, long? listPrice) => new()
    {
        Id = id,
        ChangeId = "0195f0c2a7b47c2e9d3a5b6c7d8e9f01",
        RequesterId = requester.Id,
        OwnerId = requester.Id,
        Because = $"A discount of {discount * 100:0.##}% needs an approval.",
        Discount = discount,
        ListPrice = listPrice,
        RequestedAt = SampleAnswers.Now.AddHours(-2),
        ExpiresAt = SampleAnswers.Now.AddHours(-2).AddDays(7),
    };

    private static ApprovalAsk Ask(Approval approval, int step, Salesperson approver, DateTimeOffset? at) =>
        new() { ApprovalId = approval.Id, Step = step, Seat = 0, Mode = ApprovalMode.First, By = step == 0 ? ApprovalStep.Manager : ApprovalStep.SalesOperations, ApproverId = approver.Id, AskedAt = at };

    private static Change Change(string title, Salesperson person, string before, string after, string reason, decimal discount) => new()
    {
        Id = "0195f0c2a7b47c2e9d3a5b6c7d8e9f01",
        PersonId = person.Id,
        Title = title,
        Records = [new(RecordKind.Deal, "1C1I7A6R", title, ChangeOperation.Update, [new("value", before, after)])],
        Origin = new("msteams:19:abc", "", "", "request_discount", "{}"),
        Reason = reason,
        ApprovalBecause = "A discount needs an approval.",
        Discount = discount,
        State = ChangeState.Requested,
    };

    private static Salesperson Person(long id, string name, Role role, long? manager) => new() { Id = new(id), ExternalId = name, Name = name, Role = role, ManagerId = manager is { } above ? new SalespersonId(above) : null };
}
