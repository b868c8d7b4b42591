namespace SalesOpsBot.Sales.Kpis;

/// <summary>Says which team annual recurring revenue calls for. Pure.</summary>
public static class TeamSizeAdvisor
{
    /// <summary>
    /// Under a million, technical specialists and analysts; above a million steadily, a sales-effectiveness manager; above ten million steadily, a director of
    /// sales operations. Steadily means in every one of the years looked at: one good year is not enough.
    /// </summary>
    /// <param name="revenues">Annual recurring revenue as it stood at the end of several quarters, in units of the company's currency.</param>
    /// <param name="managerFrom">The revenue above which a manager pays.</param>
    /// <param name="directorFrom">The revenue above which a director pays.</param>
    public static TeamSize Advise(IReadOnlyList<decimal> revenues, decimal managerFrom, decimal directorFrom) => revenues.DefaultIfEmpty().Min() switch
    {
        var steady when steady > directorFrom => TeamSize.Director,
        var steady when steady > managerFrom => TeamSize.EffectivenessManager,
        _ => TeamSize.Specialists,
    };

    /// <summary>The team in words.</summary>
    public static string Words(TeamSize size) => size switch
    {
        TeamSize.Specialists => Say("technical specialists and analysts are enough"),
        TeamSize.EffectivenessManager => Say("a sales-effectiveness manager pays, besides specialists and analysts"),
        TeamSize.Director => Say("a director of sales operations pays, above the manager, specialists and analysts"),
    };
}
