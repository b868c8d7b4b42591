using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Who looks at requests: their own, those of the people whose records they may see, and those that wait or waited for their word.</summary>
/// <param name="Scope">Whose requests they may see: everything that they may see at all.</param>
/// <param name="Person">Who.</param>
/// <param name="Names">In whose name they may decide now, their own among them.</param>
public sealed record ApprovalAudience(SalesScope Scope, SalespersonId Person, IReadOnlyList<SalespersonId> Names)
{
    /// <summary>The audience that somebody is.</summary>
    public static ApprovalAudience Of(Viewer viewer) => new(
        AccessPolicy.Everything(viewer).Match(scope => scope, problem => throw new InvalidOperationException(problem.Message)),
        viewer.Person.Id,
        StandIns.For(viewer.Person, viewer.Org, viewer.Now));
}
