namespace SalesOpsBot.Sales.People;

/// <summary>Where people are kept.</summary>
public interface IPeopleStore
{
    /// <summary>Everybody, those who left included.</summary>
    Task<OrgChart> OrgChartAsync(CancellationToken cancellationToken);
}
