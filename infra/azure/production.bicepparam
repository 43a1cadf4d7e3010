using './main.bicep'

// For an office that works with it; two replicas, so that one may go.
param name = 'thidua'
param stage = 'production'
param image = 'registry.example/thidua-bot:0.1.0'
param botType = 'UserAssignedMSI'
param cosmosMode = 'serverless'
param minReplicas = 2
param maxReplicas = 6
param privateNetwork = false
param alertEmails = ['it@example.gov.vn', 'vanphong@example.gov.vn']
param monthlyBudget = 120
