package school;

@interface Override {}
