using System.Text.Json.Nodes;
using SalesOpsBot.Sales.Approvals;

namespace SalesOpsBot.Assistant.Approvals;

/// <summary>The data of <c>cards/approval-form.json</c>: a decision with a comment.</summary>
internal sealed record ApprovalFormCard(string Title, CardAction Send, CardAction Back)
{
    public static ApprovalFormCard From(ApprovalReport report)
    {
        JsonObject About() => new() { ["approval"] = report.View.Id };
        return new(report.View.Title, new("decide_approval", About(), null) { Inputs = ["decision", "comment"] }, new("show_approval", About(), null));
    }
}
