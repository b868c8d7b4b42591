using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>The words that lead through a list and back to it.</summary>
internal static class ListWords
{
    public static readonly FrozenSet<string> Lists = Lexicon.Set("lists.lists");
    public static readonly FrozenSet<string> One = Lexicon.Set("lists.one");
    public static readonly FrozenSet<string> Paging = Lexicon.Set("lists.paging");
    public static readonly FrozenSet<string> Details = Lexicon.Set("lists.details");
    public static readonly FrozenSet<string> OpeningOne = Lexicon.Set("lists.openingOne");
    public static readonly FrozenSet<string> BehindIt = Lexicon.Set("lists.behindIt");
    public static readonly FrozenSet<string> ListedDeals = Lexicon.Set("lists.listedDeals");
    public static readonly FrozenSet<string> AroundDeals = Lexicon.Set("lists.aroundDeals");
    public static readonly FrozenSet<string> Turning = Lexicon.Set("lists.turning");
    public static readonly FrozenSet<string> Opening = Lexicon.Set("lists.opening");
    public static readonly FrozenSet<string> Returning = Lexicon.Set("lists.returning");
    public static readonly FrozenSet<string> AroundReturn = Lexicon.Set("lists.aroundReturn");
    public static readonly FrozenSet<string> Back = Lexicon.Set("lists.back");
    public static readonly FrozenSet<string> BackTo = Lexicon.Set("lists.backTo");
    public static readonly FrozenSet<string> Neighbours = Lexicon.Set("lists.neighbours");
    public static readonly FrozenSet<string> Next = Lexicon.Set("lists.next");
    public static readonly FrozenSet<string> Previous = Lexicon.Set("lists.previous");
    public static readonly FrozenSet<string> AroundNeighbour = Lexicon.Set("lists.aroundNeighbour");
    public static readonly FrozenSet<string> Page = Lexicon.Set("lists.page");
    public static readonly FrozenSet<string> Ends = Lexicon.Set("lists.ends");
    public static readonly FrozenSet<string> OneOfThem = Lexicon.Set("lists.oneOfThem");
    public static readonly FrozenSet<string> BeforeNumber = Lexicon.Set("lists.beforeNumber");
    public static readonly FrozenSet<string> Pointing = Lexicon.Set("lists.pointing");
}
