namespace SalesOpsBot.Sales.Forecasting.History;

/// <summary>Open deals that are alike: the same owner, product and stage, and as old.</summary>
/// <param name="Owner">Whose; zero for nobody's.</param>
/// <param name="Product">Of what; zero where it is not known.</param>
/// <param name="Stage">In which stage; zero where it is not known.</param>
/// <param name="Age">Days since they began, in the mean of the group, which lies within one of <see cref="WinProbability.AgeBands"/>; nothing where the first day is not known.</param>
/// <param name="Count">How many.</param>
/// <param name="Value">Their value together, in minor units of the company's currency.</param>
public sealed record OpenDeals(long Owner, int Product, int Stage, int? Age, long Count, long Value);
