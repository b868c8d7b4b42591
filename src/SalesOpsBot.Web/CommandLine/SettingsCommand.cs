using System.CommandLine;
using System.Globalization;
using SalesOpsBot.Data;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Settings;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Web.CommandLine;

/// <summary><c>settings</c>: which imported files are in force on a day, and which come after it.</summary>
internal static class SettingsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var db = new Option<string?>("--db") { Description = "Another SQLite database." };
        var on = new Option<string?>("--on") { Description = "A day, like 2018-01-31; today where it is left out." };
        var all = new Option<bool>("--all") { Description = "Every version ever imported, corrected ones too." };
        var command = new Command("settings", "List the plans and settings in force, with the day they are valid from and the day they were imported.") { db, on, all };
        command.SetAction((line, cancellationToken) => RunAsync(line.GetValue(db), line.GetValue(on), line.GetValue(all), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? database, string? on, bool all, CancellationToken cancellationToken)
    {
        await using var app = SalesHost.CreateBuilder([], CommandSettings.For(database)).Build();
        var day = DateOnly.FromDateTime(app.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        if (on is not null && !DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            await Console.Error.WriteLineAsync($"--on is “{on}”; it must look like 2018-01-31.");
            return 1;
        }

        await app.Services.GetRequiredService<SalesDatabase>().PrepareAsync(cancellationToken);
        var history = await app.Services.GetRequiredService<ISettingsStore>().HistoryAsync(cancellationToken);
        var plans = await app.Services.GetRequiredService<ICommissionStore>().PlansAsync(cancellationToken);
        foreach (var line in Lines(history, plans, day, all)) Console.WriteLine(line);
        return 0;
    }

    /// <summary>The listing, a line for each version.</summary>
    private static IEnumerable<string> Lines(SettingsHistory history, IReadOnlyList<CommissionPlan> plans, DateOnly day, bool all)
    {
        foreach (var kind in Enum.GetValues<SettingsKind>())
        {
            var (inForce, versions) = (history.On(kind, day), all ? history.Versions.Where(v => v.Kind == kind) : history.Terms(kind).Where(v => v.ValidFrom > day));
            if (inForce is null) yield return $"{kind}: {(kind == SettingsKind.Territories ? "none, so accounts count for whoever works with them" : "as in appsettings.json")}";
            else yield return Line($"{kind}", "in force", inForce.Name, inForce.ValidFrom, inForce.Version, inForce.KeptAt);
            foreach (var version in versions.Where(v => v != inForce)) yield return Line($"{kind}", version.ValidFrom > day ? "to come" : "no more", version.Name, version.ValidFrom, version.Version, version.KeptAt);
        }

        foreach (var plan in plans.GroupBy(p => p.Name))
        {
            var inForce = plan.Where(p => p.ValidFrom <= day).OrderBy(p => p.ValidFrom).ThenBy(p => p.Version).LastOrDefault();
            foreach (var version in plan.Where(p => all || p == inForce || p.ValidFrom > day))
                yield return Line("CommissionPlan", version == inForce ? "in force" : version.ValidFrom > day ? "to come" : "no more", version.Name, version.ValidFrom, version.Version, version.KeptAt);
        }
    }

    private static string Line(string kind, string state, string name, DateOnly from, int version, DateTimeOffset keptAt) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}: {state} “{name}” from {from:O}, version {version}, imported {keptAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC");
}
