using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Quotas;

/// <summary>Reads whose quota becomes what.</summary>
internal static class QuotaReader
{
    /// <summary>Fills the arguments of <c>set_quota</c>.</summary>
    public static void Read(CallArguments call, Sentence sentence, Viewer viewer)
    {
        var person = sentence.NamesOf(NameKind.Person).FirstOrDefault();
        call.Put("rep", person is null ? sentence.Has(Particles.My) ? viewer.Person.Name : null : person.Names.Count == 1 ? person.Names[0] : sentence.Said(person.First, person.End));
        var amounts = ValueReader.All(sentence);
        call.Put("amount", amounts.Count > 0 ? amounts[0].Amount : null);
        call.Put("period", sentence.Periods(call.Tool.Direction).Where(p => !amounts.Any(a => a.First >= p.First && a.First < p.End)).Select(p => p.Period.ToString()).FirstOrDefault());
    }
}
