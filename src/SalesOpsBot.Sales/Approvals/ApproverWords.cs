using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Names those who are asked. Pure.</summary>
public static class ApproverWords
{
    /// <summary>The whole chain: <c>Melvin Marxen, then Olivia Bennett</c>.</summary>
    public static string Chain(Approval approval, OrgChart org) =>
        string.Join(Say(", then "), approval.Asks.GroupBy(ask => ask.Step).OrderBy(step => step.Key).Select(step => Together(step, org)));

    /// <summary>Those whose word is waited for: <c>Melvin Marxen or Olivia Bennett</c>; empty where none is.</summary>
    public static string Waiting(Approval approval, OrgChart org) => Together(approval.Waiting, org);

    private static string Together(IEnumerable<ApprovalAsk> asks, OrgChart org)
    {
        var seats = asks.GroupBy(ask => ask.Seat).OrderBy(seat => seat.Key).ToList();
        var all = seats.Count > 0 && seats[0].First().Mode == ApprovalMode.Unanimous;
        return string.Join(all ? Say(" and ") : Say(" or "), seats.Select(seat => string.Join(Say(" or "), seat.Select(ask => org.Find(ask.ApproverId)?.Name).OfType<string>().Distinct())));
    }
}
