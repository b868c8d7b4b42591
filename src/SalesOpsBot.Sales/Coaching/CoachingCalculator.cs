using SalesOpsBot.Sales.Analysis;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Coaching;

/// <summary>Says why a rep's results fell, and what to ask about it. Pure.</summary>
public static class CoachingCalculator
{
    private const int FewestClosed = 3;

    /// <summary>The order of the list: those who were strong and fall first, then those who are behind and fall.</summary>
    public static int Rank(RepKind kind) => kind switch
    {
        RepKind.FallingStar => 0,
        RepKind.DeterioratingLaggard => 1,
        RepKind.ImprovingLaggard => 2,
        RepKind.RisingStar => 3,
    };

    /// <summary>
    /// The factor of value won = deals closed × win rate × value of a win that fell by the largest share.
    /// Closed 20 → 10, win rate 50% → 60%, 1,000 a win → 950: <see cref="CoachingDriver.Volume"/>.
    /// </summary>
    public static CoachingDriver Driver(DealGroup? now, DealGroup? before)
    {
        if (before is null || before.Won + before.Lost < FewestClosed || before.Won == 0) return CoachingDriver.None;
        if (now is null || now.Won + now.Lost == 0) return CoachingDriver.Volume;
        if (now.Won == 0) return CoachingDriver.WinRate;
        var (driver, ratio) = new[]
        {
            (CoachingDriver.Volume, (decimal)(now.Won + now.Lost) / (before.Won + before.Lost)),
            (CoachingDriver.WinRate, WinRate(now)!.Value / WinRate(before)!.Value),
            (CoachingDriver.DealSize, before.WonValue == 0 ? 1 : (decimal)now.WonValue / now.Won / ((decimal)before.WonValue / before.Won)),
        }.MinBy(factor => factor.Item2);
        return ratio < 1 ? driver : CoachingDriver.None;
    }

    /// <summary>Won ÷ closed; nothing where nothing was closed.</summary>
    public static decimal? WinRate(DealGroup? group) => group is null || group.Won + group.Lost == 0 ? null : (decimal)group.Won / (group.Won + group.Lost);

    /// <summary>A question for the one-to-one: open, about the rep's own work, and without an answer in it.</summary>
    public static string Question(RepKind kind, CoachingDriver driver) => (kind, driver) switch
    {
        (RepKind.RisingStar, _) => Say("What do you do differently from last time, and whom could you show it to?"),
        (_, CoachingDriver.Volume) => Say("Fewer of your deals come to a decision than before. Which of the open ones wait for us, and what is coming in behind them?"),
        (_, CoachingDriver.WinRate) => Say("You win a smaller share than before. Take the last three that you lost: at which point did each of them turn?"),
        (_, CoachingDriver.DealSize) => Say("Your wins are smaller than before. In which of the open deals could there be more, and who would have to be in the room?"),
        (RepKind.ImprovingLaggard, _) => Say("It is getting better. What worked, and what would help you do more of it?"),
        _ => Say("What is in your way at the moment, and what should I take off you?"),
    };
}
