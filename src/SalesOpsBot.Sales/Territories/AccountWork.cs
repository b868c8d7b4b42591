using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Territories;

/// <summary>The deals of one account and one owner, summed by the database. Values are minor units of the company's currency.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="OwnerId">Who works on them.</param>
/// <param name="Open">Open deals.</param>
/// <param name="OpenValue">Their value.</param>
/// <param name="Won">Deals won in the days looked back.</param>
/// <param name="WonValue">Their value.</param>
public sealed record AccountWork(AccountId AccountId, SalespersonId? OwnerId, long Open, long OpenValue, long Won, long WonValue);
