using System.Text.Json.Nodes;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Assistant.Chips;

/// <summary>Whose figures a card shows, with those that the asker may see besides.</summary>
internal static class ScopeChip
{
    private const int MostChoices = 6;

    /// <summary>The chip, or nothing where the card is about nobody's or there is nobody else to show.</summary>
    /// <param name="question">The question that the card answers.</param>
    /// <param name="result">The answer, with the scope as it was resolved.</param>
    /// <param name="viewer">Who asks.</param>
    public static Chip? Of(CardAction question, JsonNode result, Viewer viewer)
    {
        if (result["scope"]?.ToString() is not { } shown || result["scopeLabel"]?.ToString() is not { Length: > 0 } label) return null;
        var choices = Scopes(viewer).Where(scope => scope != shown)
            .SelectMany(scope => AccessPolicy.Resolve(viewer, scope).Match<SalesScope[]>(seen => [seen], _ => []))
            .Where(scope => scope.Label != label)
            .Select(scope => new ChipChoice(scope.Label, question.With("scope", scope.Canonical)))
            .DistinctBy(choice => choice.Title)
            .Take(MostChoices).ToList();
        return choices.Count == 0 ? null : new("scope", label, choices);
    }

    // From the widest to one's own. What is left out can be asked for in words.
    private static IEnumerable<string> Scopes(Viewer viewer)
    {
        var sees = viewer.Person.Role == Role.SalesOperations;
        var below = viewer.Org.People
            .Where(p => p.Active && p.ManagerId == (sees ? null : viewer.Person.Id))
            .Select(p => (p.Name, Leads: viewer.Org.Below(p.Id).Count > 0)).Where(p => p.Leads || !sees)
            .OrderByDescending(p => p.Leads).ThenBy(p => p.Name, StringComparer.Ordinal);
        return ["company", "team", .. sees ? viewer.Org.Offices.Select(office => $"region:{office}") : [], .. below.Select(p => $"{(p.Leads ? "team" : "rep")}:{p.Name}"), "me"];
    }
}
